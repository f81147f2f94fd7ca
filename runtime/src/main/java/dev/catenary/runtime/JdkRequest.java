package dev.catenary.runtime;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A request as the JDK's client takes it. The JDK's own builder would check and sort the headers, which its client does
 * once more with any request that it is given.
 */
final class JdkRequest extends HttpRequest {
    private final TransportRequest request;
    private final HttpClient.Version version;
    private final @Nullable BodyPublisher body;

    /** @param version the highest over TLS */
    JdkRequest(TransportRequest request, HttpClient.Version version, @Nullable BodyPublisher body) {
        this.request = request;
        this.version = version;
        this.body = body;
    }

    @Override
    public String method() {
        return request.method();
    }

    @Override
    public URI uri() {
        return request.uri();
    }

    @Override
    public Optional<HttpClient.Version> version() {
        // Without TLS the JDK would ask each server to switch to HTTP/2 in mid-connection, which some refuse.
        boolean tls = "https".equalsIgnoreCase(request.uri().getScheme());
        return Optional.of(tls ? version : HttpClient.Version.HTTP_1_1);
    }

    @Override
    public Optional<Duration> timeout() {
        Duration response = request.responseTimeout();
        return Optional.of(response.compareTo(request.timeout()) < 0 ? response : request.timeout());
    }

    @Override
    public boolean expectContinue() {
        return false;
    }

    @Override
    public Optional<BodyPublisher> bodyPublisher() {
        return Optional.ofNullable(body);
    }

    @Override
    public HttpHeaders headers() {
        Map<String, List<String>> fields = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (Map.Entry<String, String> field : request.headers().fields) {
            // Computed from the body by the JDK, which takes it from nobody else.
            if (!field.getKey().equalsIgnoreCase("Content-Length")) {
                fields.computeIfAbsent(field.getKey(), name -> new ArrayList<>(1))
                        .add(field.getValue());
            }
        }
        return HttpHeaders.of(fields, (name, value) -> true);
    }
}
