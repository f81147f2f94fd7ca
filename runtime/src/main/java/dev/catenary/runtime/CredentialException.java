package dev.catenary.runtime;

import org.jspecify.annotations.Nullable;

/** A token could not be got, so the request was not sent. */
public final class CredentialException extends CallException {
    private static final long serialVersionUID = 1L;

    CredentialException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
