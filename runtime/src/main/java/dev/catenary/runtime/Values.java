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
    final @Nullable String origin;

    Values(@Nullable Object[] slots, Map<String, JsonValue> additional, @Nullable String origin) {
        this.slots = slots;
        this.additional = additional;
        this.origin = origin;
    }

    /** A slot's content that is not simply the value. */
    sealed interface Mark {}

    /** The value is JSON's null. */
    enum ExplicitNull implements Mark {
        NULL
    }

    /** A value that does not fit its codec; kept to be written back. */
    record Mismatched(JsonValue raw, String reason) implements Mark {}

    /** A value that the codec would write differently from how it came. */
    record Verbatim(Object value, JsonValue raw) implements Mark {}
}
