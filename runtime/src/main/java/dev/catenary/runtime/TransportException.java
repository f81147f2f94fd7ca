package dev.catenary.runtime;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.http.HttpTimeoutException;
import org.jspecify.annotations.Nullable;

/** There was no reply, or not the whole of it: no connection, a broken one, a body over its limit, an interruption. */
public class TransportException extends CallException {
    private static final long serialVersionUID = 1L;

    TransportException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    static TransportException of(String operation, @Nullable IOException failure) {
        if (failure instanceof HttpTimeoutException || failure instanceof InterruptedIOException) {
            return new DeadlineException(operation + " took too long: " + failure.getMessage(), failure);
        }
        return new TransportException(operation + " failed: " + describe(failure), failure);
    }

    private static String describe(@Nullable IOException failure) {
        if (failure == null) {
            return "no reply";
        }
        String message = failure.getMessage();
        return message == null ? failure.getClass().getSimpleName() : message;
    }
}
