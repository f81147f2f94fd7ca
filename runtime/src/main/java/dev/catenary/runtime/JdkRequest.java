package dev.catenary.runtime;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.AbstractMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
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
        return HttpHeaders.of(new ByName(request.headers()), (name, value) -> true);
    }

    /**
     * The fields with all values of a name together. The JDK makes a sorted map of them for itself, so that another one here
     * would be made only to be read once.
     */
    private static final class ByName extends AbstractMap<String, List<String>> {
        private final Headers headers;

        ByName(Headers headers) {
            this.headers = headers;
        }

        @Override
        public void forEach(BiConsumer<? super String, ? super List<String>> action) {
            List<Map.Entry<String, String>> fields = headers.fields;
            for (int i = 0; i < fields.size(); i++) {
                String name = fields.get(i).getKey();
                // The length is computed from the body by the JDK, which takes it from nobody else.
                if (!name.equalsIgnoreCase("Content-Length") && headers.indexOf(name, 0) == i) {
                    boolean once = headers.indexOf(name, i + 1) < 0;
                    action.accept(name, once ? List.of(fields.get(i).getValue()) : headers.all(name));
                }
            }
        }

        @Override
        public Set<Map.Entry<String, List<String>>> entrySet() {
            Map<String, List<String>> entries = new LinkedHashMap<>();
            forEach(entries::put);
            return entries.entrySet();
        }
    }
}
