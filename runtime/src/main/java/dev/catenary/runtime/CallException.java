package dev.catenary.runtime;

import org.jspecify.annotations.Nullable;

/** What a call can end with instead of its result; unchecked. */
public abstract class CallException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** A failure without a cause. */
    protected CallException(String message) {
        super(message);
    }

    /** A failure with what led to it, if anything did. */
    protected CallException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    /** A failure that is caught near its origin; {@code traced} false leaves out the costly stack trace. */
    CallException(String message, boolean traced) {
        super(message, null, traced, traced);
    }
}
