package dev.catenary.runtime;

import java.io.IOException;

/** The connection failed before any part of a reply came. */
final class NoReplyException extends IOException {
    private static final long serialVersionUID = 1L;

    NoReplyException(IOException cause) {
        super(cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage(), cause);
    }
}
