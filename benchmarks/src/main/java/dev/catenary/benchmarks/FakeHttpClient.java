package dev.catenary.benchmarks;

import java.net.Authenticator;
import java.net.CookieHandler;
import java.net.ProxySelector;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.PushPromiseHandler;
import java.net.http.HttpResponse.ResponseInfo;
import java.nio.ByteBuffer;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Flow;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSession;

/** The JDK's client without a network: gives the reply's octets to whoever receives bodies, in one piece. */
final class FakeHttpClient extends HttpClient {
    private static final Map<String, List<String>> FIELDS = Map.of(
            "content-type", List.of("application/json; charset=utf-8"), "request-id", List.of("08F78BB5AF0610D302"));

    private final byte[] body;
    /** Keeps what was taken over from being thought away. */
    private HttpHeaders taken = HttpHeaders.of(Map.of(), (name, value) -> true);

    FakeHttpClient(byte[] body) {
        this.body = body;
    }

    /** As the JDK's client does it: asynchronously, and the caller waits. */
    @Override
    public <T> HttpResponse<T> send(HttpRequest request, BodyHandler<T> handler) {
        return sendAsync(request, handler).join();
    }

    @Override
    public <T> CompletableFuture<HttpResponse<T>> sendAsync(HttpRequest request, BodyHandler<T> handler) {
        return CompletableFuture.completedFuture(replied(request, handler));
    }

    private <T> HttpResponse<T> replied(HttpRequest request, BodyHandler<T> handler) {
        // The JDK's client makes a checked copy of the headers of any request.
        taken = HttpHeaders.of(request.headers().map(), (name, value) -> true);
        HttpHeaders headers = HttpHeaders.of(FIELDS, (name, value) -> true);
        BodySubscriber<T> subscriber = handler.apply(new Info(headers));
        subscriber.onSubscribe(new Flow.Subscription() {
            @Override
            public void request(long pieces) {}

            @Override
            public void cancel() {}
        });
        subscriber.onNext(List.of(ByteBuffer.wrap(body).asReadOnlyBuffer()));
        subscriber.onComplete();
        return new Reply<>(
                request, headers, subscriber.getBody().toCompletableFuture().join());
    }

    @Override
    public <T> CompletableFuture<HttpResponse<T>> sendAsync(
            HttpRequest request, BodyHandler<T> handler, PushPromiseHandler<T> pushes) {
        return sendAsync(request, handler);
    }

    private record Info(HttpHeaders headers) implements ResponseInfo {
        @Override
        public int statusCode() {
            return 200;
        }

        @Override
        public Version version() {
            return Version.HTTP_1_1;
        }
    }

    /** A reply with status 200. */
    record Reply<T>(HttpRequest request, HttpHeaders headers, T body) implements HttpResponse<T> {
        @Override
        public int statusCode() {
            return 200;
        }

        @Override
        public Optional<HttpResponse<T>> previousResponse() {
            return Optional.empty();
        }

        @Override
        public Optional<SSLSession> sslSession() {
            return Optional.empty();
        }

        @Override
        public URI uri() {
            return request.uri();
        }

        @Override
        public Version version() {
            return Version.HTTP_1_1;
        }
    }

    @Override
    public Optional<CookieHandler> cookieHandler() {
        return Optional.empty();
    }

    @Override
    public Optional<Duration> connectTimeout() {
        return Optional.empty();
    }

    @Override
    public Redirect followRedirects() {
        return Redirect.NEVER;
    }

    @Override
    public Optional<ProxySelector> proxy() {
        return Optional.empty();
    }

    @Override
    public SSLContext sslContext() {
        try {
            return SSLContext.getDefault();
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException(absent);
        }
    }

    @Override
    public SSLParameters sslParameters() {
        return new SSLParameters();
    }

    @Override
    public Optional<Authenticator> authenticator() {
        return Optional.empty();
    }

    @Override
    public Version version() {
        return Version.HTTP_1_1;
    }

    @Override
    public Optional<Executor> executor() {
        return Optional.empty();
    }
}
