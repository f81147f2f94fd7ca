package dev.catenary.runtime;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Watches the calls of a client, for metrics and traces. It is told no values of parameters and no URL, so what it is
 * told may be a label of a metric.
 *
 * <pre>{@code
 * Shop.builder().observer(call -> new CallObserver.Watch() {
 *     public void end(CallObserver.End end) {
 *         timer(call.method(), call.template(), end.status()).record(end.took());
 *     }
 * })
 * }</pre>
 *
 * <p>What an observer throws is logged as a warning and does not disturb the call. Without an observer nothing is measured.
 */
@FunctionalInterface
public interface CallObserver {
    /** A call starts, on the caller's thread. What is returned is told the rest, on whatever thread it happens. */
    Watch start(Operation operation);

    /**
     * What is called.
     *
     * @param method such as {@code GET}
     * @param template the path with names in place of values, such as {@code /v3/marketing/favor/stocks/{stock_id}},
     *     without the base URL's own path
     */
    record Operation(String method, String template) {}

    /** Watches one call. */
    interface Watch {
        /**
         * A request is about to be sent, after all interceptors and once for each attempt and each redirect that is
         * followed. Headers may be added, such as {@code traceparent}.
         */
        default void sending(WireRequest request) {}

        /** An attempt is over, the redirects that it was led through included. */
        default void attempt(Attempt attempt) {}

        /** The call is over: told once. A body that the caller gets as a stream is not read yet. */
        default void end(End end) {}
    }

    /**
     * One attempt.
     *
     * @param number from 1
     * @param status of the reply, 0 if there was none
     * @param took from before sending until the reply was there, its body included unless it is streamed
     * @param failure what went wrong if there was no reply, else null
     */
    record Attempt(
            int number, int status, Duration took, @Nullable Throwable failure) {}

    /**
     * A whole call.
     *
     * @param attempts that were sent, 0 if it failed before
     * @param status of the last reply, 0 if there was none
     * @param took all attempts and the waiting between them
     * @param failure what the caller gets in place of a result, else null
     */
    record End(
            int attempts,
            int status,
            Duration took,
            @Nullable Throwable failure) {}
}
