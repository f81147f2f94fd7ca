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

    /**
     * The value that did not fit, taken from the reader if need be. {@code start} is where the reader stood on it, as
     * {@link JsonReader#moves} said.
     *
     * @throws DecodeException if the codec has gone into the value before it refused it, so that it cannot be had as a whole
     */
    JsonValue raw(JsonReader in, int start) {
        in.takeOriginal();
        JsonValue consumed = value();
        if (consumed != null) {
            return consumed;
        }
        if (in.moves() != start) {
            throw new DecodeException(getMessage() + in.fromOrigin(), null, this);
        }
        return in.value();
    }

    /** The same for the eyes of a caller who asked for that type. */
    DecodeException traced(Codec<?> type, JsonReader in, int start) {
        String name = type instanceof ModelType<?> model ? model.name() + ": " : "";
        return new DecodeException(name + getMessage() + in.fromOrigin(), raw(in, start));
    }
}
