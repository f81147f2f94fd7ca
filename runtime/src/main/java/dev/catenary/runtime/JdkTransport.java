package dev.catenary.runtime;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * The {@link Transport} over the JDK's own HTTP client. It follows no redirect, keeps no cookie and bounds the whole
 * exchange, the body included, by the time the request allows; the JDK's own timeout ends with the headers.
 *
 * <p>The JDK's client sends a GET or HEAD again on its own if its connection is lost before any part of a reply, and all
 * other requests, too, where the system property {@code jdk.httpclient.enableAllMethodRetry} is set. This transport makes
 * that a failure, so that {@link CallOptions.Builder#retries} decides and interceptors see each sending; the price is a
 * {@code Content-Length: 0} on a GET or HEAD. Left as it is: a connection that is refused is tried once more, unless
 * {@code jdk.httpclient.disableRetryConnect} is set, which sends nothing. A client that was given to {@link #of} with an
 * authenticator answers challenges by sending again, and is not kept from it.
 */
public final class JdkTransport implements Transport {
    private final HttpClient client;
    private final HttpClient.Version version;
    private final boolean owned;

    private JdkTransport(HttpClient client, HttpClient.Version version, boolean owned) {
        this.client = client;
        this.version = version;
        this.owned = owned;
    }

    /** A transport with a client of its own. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * A transport over a client with its own proxy, TLS or pool settings.
     *
     * @throws IllegalArgumentException if the client follows redirects or keeps cookies: both may give one host's
     *     secrets to another
     */
    public static JdkTransport of(HttpClient client) {
        if (client.followRedirects() != HttpClient.Redirect.NEVER
                || client.cookieHandler().isPresent()) {
            throw new IllegalArgumentException("The HTTP client must neither follow redirects nor keep cookies");
        }
        return new JdkTransport(client, client.version(), false);
    }

    @Override
    public TransportReply send(TransportRequest request) throws IOException, InterruptedException {
        Flight flight = new Flight(client, version, request);
        try {
            return flight.get(request.timeout().toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException late) {
            flight.cancel(true);
            throw tooLate(request);
        } catch (InterruptedException interruption) {
            flight.cancel(true);
            throw interruption;
        } catch (ExecutionException failure) {
            throw asThrown(failure.getCause());
        }
    }

    @Override
    public CompletableFuture<TransportReply> sendAsync(TransportRequest request) {
        Flight flight;
        try {
            flight = new Flight(client, version, request);
        } catch (IOException unreadable) {
            return CompletableFuture.failedFuture(unreadable);
        }
        CompletableFuture<Void> timer = new CompletableFuture<>();
        timer.orTimeout(request.timeout().toNanos(), TimeUnit.NANOSECONDS).whenComplete((done, late) -> {
            if (late != null) {
                flight.abort(tooLate(request));
            }
        });
        flight.whenComplete((reply, failure) -> timer.complete(null));
        return flight;
    }

    /**
     * Waits for exchanges under way and lets go of connections and threads, on JDK 21 and later. Before, the JDK does
     * so itself once the transport is unreachable. A client that was given to {@link #of} stays open.
     */
    @Override
    public void close() {
        if (owned && client instanceof AutoCloseable closeable) {
            try {
                closeable.close();
            } catch (Exception failure) {
                throw new IllegalStateException("The HTTP client could not be closed", failure);
            }
        }
    }

    private static HttpTimeoutException tooLate(TransportRequest request) {
        return new HttpTimeoutException("not done within " + request.timeout().toMillis() + " ms");
    }

    private static IOException asThrown(@Nullable Throwable cause) {
        if (cause instanceof IOException io) {
            return io;
        }
        if (cause instanceof RuntimeException unchecked) {
            throw unchecked;
        }
        if (cause instanceof Error error) {
            throw error;
        }
        return new IOException(cause);
    }

    /** Makes a {@link JdkTransport}. */
    public static final class Builder {
        private Duration connectTimeout = Duration.ofSeconds(10);
        private HttpClient.Version version = HttpClient.Version.HTTP_2;
        private @Nullable Executor executor;

        private Builder() {}

        /** The time to make a connection in; 10 s unless set. */
        public Builder connectTimeout(Duration time) {
            connectTimeout = time;
            return this;
        }

        /** The highest version to use over TLS; HTTP/2 unless set. Without TLS it is always HTTP/1.1. */
        public Builder version(HttpClient.Version highest) {
            version = highest;
            return this;
        }

        /** Where replies are received and futures are completed; the JDK's own daemon threads unless set. */
        public Builder executor(Executor executor) {
            this.executor = Objects.requireNonNull(executor, "executor");
            return this;
        }

        public JdkTransport build() {
            HttpClient.Builder client = HttpClient.newBuilder()
                    .connectTimeout(connectTimeout)
                    .version(version)
                    .followRedirects(HttpClient.Redirect.NEVER);
            if (executor != null) {
                client.executor(executor);
            }
            return new JdkTransport(client.build(), version, true);
        }
    }
}
