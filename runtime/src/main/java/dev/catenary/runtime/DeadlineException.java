package dev.catenary.runtime;

import org.jspecify.annotations.Nullable;

/** Time ran out: for connecting, for the reply to begin, or for the whole call. See {@link CallOptions.Builder}. */
public final class DeadlineException extends TransportException {
    private static final long serialVersionUID = 1L;

    DeadlineException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
