package dev.catenary.runtime;

import org.jspecify.annotations.Nullable;

/**
 * A value that its codec cannot take, thrown by codecs and caught by whatever can keep the value raw. Carries no stack trace:
 * {@link Json} turns it into a {@link DecodeException} of full worth before a caller sees it.
 */
final class Mismatch extends DecodeException {
    private static final long serialVersionUID = 1L;

    /** {@code consumed} is the value if the reader has moved past its first token, else null: the reader still stands on it. */
    Mismatch(String message, @Nullable JsonValue consumed) {
        super(message, consumed, false);
    }

    /** The value that did not fit, taken from the reader if need be. */
    JsonValue raw(JsonReader in) {
        in.takeOriginal();
        JsonValue consumed = value();
        return consumed != null ? consumed : in.value();
    }

    /** The same for the eyes of a caller who asked for that type. */
    DecodeException traced(Codec<?> type, JsonReader in) {
        String name = type instanceof ModelType<?> model ? model.name() + ": " : "";
        return new DecodeException(name + getMessage() + in.fromOrigin(), raw(in));
    }
}
