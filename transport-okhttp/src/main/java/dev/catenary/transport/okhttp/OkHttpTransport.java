package dev.catenary.transport.okhttp;

import dev.catenary.runtime.Transport;
import dev.catenary.runtime.TransportReply;
import dev.catenary.runtime.TransportRequest;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import okhttp3.Authenticator;
import okhttp3.CookieJar;
import okhttp3.Dispatcher;
import okhttp3.OkHttpClient;

/**
 * The {@link Transport} over OkHttp. It follows no redirect, keeps no cookie, caches nothing, answers no challenge, sends nothing
 * again on its own and hands bodies on as they came over the wire; the times that the request allows bound the whole exchange.
 *
 * <p>OkHttp cannot send a body with GET or HEAD, and writes some URLs in a way of its own ({@code '} in a query as {@code %27}).
 * Such requests are refused with an {@link IOException}: what goes over the wire is what interceptors saw, or nothing. If an
 * interceptor has removed {@code Accept-Encoding}, {@code identity} is sent, because OkHttp would ask for gzip and undo it unseen.
 *
 * <p>A head that is larger than OkHttp takes, 256 KiB, cannot be told from a connection that was lost before the reply, so it is
 * reported like one.
 */
public final class OkHttpTransport implements Transport {
    private static final long KEEP_THREADS_SECONDS = 60;

    private final OkHttpClient client;
    private final boolean owned;

    private OkHttpTransport(OkHttpClient client, boolean owned) {
        this.client = client;
        this.owned = owned;
    }

    /** A transport with a client of its own. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * A transport over a client with its own proxy, TLS, pool or dispatcher settings, which it shares. What would change or repeat
     * an exchange is switched off for this transport: redirects, retries, cookies, cache, authenticator and the client's time limits
     * but the one for connecting. Note that OkHttp's dispatcher runs only five requests to a host at once unless told otherwise.
     */
    public static OkHttpTransport of(OkHttpClient client) {
        return new OkHttpTransport(plain(client.newBuilder()), false);
    }

    private static OkHttpClient plain(OkHttpClient.Builder builder) {
        return builder.followRedirects(false)
                .followSslRedirects(false)
                .retryOnConnectionFailure(false)
                .cookieJar(CookieJar.NO_COOKIES)
                .cache(null)
                .authenticator(Authenticator.NONE)
                .callTimeout(Duration.ZERO)
                .readTimeout(Duration.ZERO)
                .writeTimeout(Duration.ZERO)
                .addNetworkInterceptor(Exposed.INTERCEPTOR)
                .build();
    }

    @Override
    public TransportReply send(TransportRequest request) throws IOException, InterruptedException {
        // Not on this thread: a read from a socket does not end when its thread is interrupted.
        Flight flight = Flight.start(client, request);
        try {
            return flight.get();
        } catch (InterruptedException interruption) {
            flight.cancel(true);
            throw interruption;
        } catch (ExecutionException failure) {
            Throwable cause = failure.getCause();
            if (cause instanceof RuntimeException unchecked) {
                throw unchecked;
            }
            if (cause instanceof Error error) {
                throw error;
            }
            throw cause instanceof IOException io ? io : new IOException(cause);
        }
    }

    @Override
    public CompletableFuture<TransportReply> sendAsync(TransportRequest request) {
        try {
            return Flight.start(client, request);
        } catch (IOException refused) {
            return CompletableFuture.failedFuture(refused);
        }
    }

    /** Lets go of idle connections and threads; exchanges under way go on. A client that was given to {@link #of} stays as it is. */
    @Override
    public void close() {
        if (owned) {
            client.dispatcher().executorService().shutdown();
            client.connectionPool().evictAll();
        }
    }

    /** Makes an {@link OkHttpTransport}. */
    public static final class Builder {
        private Duration connectTimeout = Duration.ofSeconds(10);

        private Builder() {}

        /** The time to make a connection in; 10 s unless set. */
        public Builder connectTimeout(Duration time) {
            connectTimeout = time;
            return this;
        }

        public OkHttpTransport build() {
            Dispatcher dispatcher = new Dispatcher(new ThreadPoolExecutor(
                    0, Integer.MAX_VALUE, KEEP_THREADS_SECONDS, TimeUnit.SECONDS, new SynchronousQueue<>(), task -> {
                        Thread thread = new Thread(task, "catenary-okhttp");
                        thread.setDaemon(true);
                        return thread;
                    }));
            dispatcher.setMaxRequests(Integer.MAX_VALUE);
            dispatcher.setMaxRequestsPerHost(Integer.MAX_VALUE);
            return new OkHttpTransport(
                    plain(new OkHttpClient.Builder().dispatcher(dispatcher).connectTimeout(connectTimeout)), true);
        }
    }
}
