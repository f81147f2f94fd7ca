package dev.catenary.runtime;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** What came of one request that was sent: a reply or a failure. */
record Outcome(
        WireRequest request,
        @Nullable TransportReply reply,
        @Nullable IOException failure) {
    static Outcome of(WireRequest request, TransportReply reply) {
        return new Outcome(request, reply, null);
    }

    static Outcome of(WireRequest request, IOException failure) {
        return new Outcome(request, null, failure);
    }

    /** The reply's status; 0 if there was no reply. */
    int status() {
        return reply == null ? 0 : reply.status();
    }
}
