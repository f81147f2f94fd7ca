package dev.catenary.runtime;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;

/**
 * Sends one request and receives its reply: the seam between Catenary and an HTTP library. Implementations are safe for
 * use by many threads, follow no redirect, keep no cookie, and send what they are given exactly once.
 */
public interface Transport extends AutoCloseable {
    /**
     * Sends the request and waits for the reply.
     *
     * @throws java.net.ConnectException if no connection could be made, so that nothing was sent
     * @throws java.net.http.HttpTimeoutException if {@link TransportRequest#timeout()} or
     *     {@link TransportRequest#responseTimeout()} ran out
     * @throws NoReplyException if the connection failed before any part of a reply came
     * @throws IOException if there was no reply or not the whole of it
     * @throws InterruptedException if the thread was interrupted; the exchange is then given up
     */
    TransportReply send(TransportRequest request) throws IOException, InterruptedException;

    /** Starts sending. The future fails with the exceptions of {@link #send}; cancelling it gives the exchange up. */
    CompletableFuture<TransportReply> sendAsync(TransportRequest request);

    /** Lets go of connections and threads. The default does nothing. */
    @Override
    default void close() {}
}
