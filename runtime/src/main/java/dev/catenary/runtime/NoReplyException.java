package dev.catenary.runtime;

import java.io.IOException;

/** What a {@link Transport} throws if the connection failed before any part of a reply came, so that the request may be repeated. */
public final class NoReplyException extends IOException {
    private static final long serialVersionUID = 1L;

    /** With the text of its cause. */
    public NoReplyException(IOException cause) {
        super(cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage(), cause);
    }
}
