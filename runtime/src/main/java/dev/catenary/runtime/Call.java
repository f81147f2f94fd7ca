package dev.catenary.runtime;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * A prepared operation. It can be run any number of times, from any thread, unless its body can be read only once.
 *
 * <p>All ways to run it fail with the same exceptions, all unchecked: {@link ApiException} for a status that is no
 * success, {@link TransportException} when there was no (whole) reply, its subclass {@link DeadlineException} when time
 * ran out, {@link DecodeException} when the reply is not what the description promises, {@link CredentialException}
 * when no token could be got, and whatever an {@link Interceptor} throws.
 *
 * @param <T> what a success gives
 */
public interface Call<T extends @Nullable Object> {
    /** Runs the operation and waits for its result. Interrupting the thread cancels it. */
    default T execute() {
        return raw().data();
    }

    /**
     * Starts the operation. The future fails with the exceptions named above, as they are; cancelling it cancels the
     * exchange. Actions that depend on it may run on a thread of the transport and should not block.
     */
    CompletableFuture<T> async();

    /** Runs the operation and waits for its result with status and headers. */
    Response<T> raw();

    /** Starts the operation; see {@link #async()}. */
    CompletableFuture<Response<T>> rawAsync();
}
