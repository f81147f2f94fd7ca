package dev.catenary.runtime;

import org.jspecify.annotations.Nullable;

/**
 * JSON that is broken (syntax, duplicate names, limits), or a value that is not what the description promised.
 *
 * <p>Broken JSON fails the whole read. A value of the wrong kind or format fails only the accessor of its property; the value
 * itself is kept, is written back unchanged and can be had from {@link #value()}.
 */
public class DecodeException extends CallException {
    private static final long serialVersionUID = 1L;

    private final transient @Nullable JsonValue value;

    /** A failure without a value to show. */
    public DecodeException(String message) {
        this(message, null, null);
    }

    DecodeException(String message, @Nullable JsonValue value) {
        this(message, value, null);
    }

    DecodeException(String message, @Nullable JsonValue value, @Nullable Throwable cause) {
        super(message, cause);
        this.value = value;
    }

    DecodeException(String message, @Nullable JsonValue value, boolean traced) {
        super(message, traced);
        this.value = value;
    }

    /** The value as it came, or null if there is none (broken JSON, absent property). It may hold secrets: do not log it. */
    public final @Nullable JsonValue value() {
        return value;
    }
}
