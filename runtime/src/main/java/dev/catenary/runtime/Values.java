package dev.catenary.runtime;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a model holds; opaque, handed by the runtime to a model's constructor. */
public final class Values {
    /** By property: null if absent, a {@link Mark} if out of the ordinary, else the value. */
    final @Nullable Object[] slots;

    /** Properties that the table does not have, in their order. */
    final Map<String, JsonValue> additional;

    /** Where the JSON came from; null for models that were built. */
    final @Nullable Object origin;

    Values(@Nullable Object[] slots, Map<String, JsonValue> additional, @Nullable Object origin) {
        this.slots = slots;
        this.additional = additional;
        this.origin = origin;
    }

    /** A slot's content that is not simply the value. A class, because asking for one is cheaper than for an interface. */
    abstract static sealed class Mark {}

    /** The value is JSON's null. */
    static final class ExplicitNull extends Mark {
        static final ExplicitNull NULL = new ExplicitNull();

        private ExplicitNull() {}
    }

    /** A value that is written as it came, whatever its codec would write. */
    abstract static sealed class Kept extends Mark {
        final JsonValue raw;

        Kept(JsonValue raw) {
            this.raw = raw;
        }
    }

    /** A value that does not fit its codec. */
    static final class Mismatched extends Kept {
        final String reason;

        Mismatched(JsonValue raw, String reason) {
            super(raw);
            this.reason = reason;
        }
    }

    /** A value that its codec would spell differently. */
    static final class Verbatim extends Kept {
        final Object value;

        Verbatim(Object value, JsonValue raw) {
            super(raw);
            this.value = value;
        }
    }
}
