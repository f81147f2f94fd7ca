package dev.catenary.runtime;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** What came of one attempt: a reply or a failure. */
record Outcome(@Nullable TransportReply reply, @Nullable IOException failure) {
    static Outcome of(TransportReply reply) {
        return new Outcome(reply, null);
    }

    static Outcome of(IOException failure) {
        return new Outcome(null, failure);
    }
}
