package dev.catenary.sample;

import org.jspecify.annotations.Nullable;

/** A reply or notification that does not prove to come from WeChat Pay unchanged. Nothing of it may be used. */
public final class InvalidSignatureException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    InvalidSignatureException(String message) {
        super(message);
    }

    InvalidSignatureException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
