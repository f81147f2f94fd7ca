package dev.catenary.transport.okhttp;

import dev.catenary.runtime.TransportRequest;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.RequestBody;
import okio.BufferedSink;
import okio.Okio;
import okio.Source;
import org.jspecify.annotations.Nullable;

/** Requests in OkHttp's form. */
final class Requests {
    private Requests() {}

    /**
     * @throws IOException if OkHttp would send something else
     */
    static Request of(TransportRequest request, Exposed head) throws IOException {
        boolean bodiless = request.method().equals("GET") || request.method().equals("HEAD");
        if (bodiless && request.hasBody()) {
            throw new IOException("OkHttp sends no body with " + request.method());
        }
        boolean without = bodiless || request.method().equals("DELETE") && !request.hasBody();
        Request.Builder builder = new Request.Builder()
                .url(url(request.uri()))
                .tag(Exposed.class, head)
                .method(request.method(), without ? null : body(request));
        request.headers().forEach((name, value) -> {
            // Computed from the body.
            if (!name.equalsIgnoreCase("Content-Length")) {
                builder.addHeader(name, value);
            }
        });
        if (!request.headers().contains("Accept-Encoding")) {
            builder.header("Accept-Encoding", "identity");
        }
        return builder.build();
    }

    private static HttpUrl url(URI uri) throws IOException {
        HttpUrl url = HttpUrl.get(uri.toString());
        String path = uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        boolean same = url.encodedPath().equals(path) && equal(url.encodedQuery(), uri.getRawQuery());
        if (!same) {
            throw new IOException("OkHttp would write the URL's path or query differently; the JDK's client does not");
        }
        return url;
    }

    private static boolean equal(@Nullable String one, @Nullable String other) {
        return one == null ? other == null : one.equals(other);
    }

    private static RequestBody body(TransportRequest request) {
        byte[] octets = request.hasBody() ? request.bodyBytes() : new byte[0];
        return octets != null ? RequestBody.create(octets) : new Streamed(request);
    }

    /** A body that is read once, while it is sent. */
    private static final class Streamed extends RequestBody {
        private final TransportRequest request;

        Streamed(TransportRequest request) {
            this.request = request;
        }

        /** None: the request's own header says it. */
        @Override
        public @Nullable MediaType contentType() {
            return null;
        }

        @Override
        public long contentLength() {
            return request.bodyLength();
        }

        @Override
        public boolean isOneShot() {
            return true;
        }

        @Override
        public void writeTo(BufferedSink sink) throws IOException {
            try (InputStream in = request.openBody();
                    Source source = Okio.source(in)) {
                sink.writeAll(source);
            }
        }
    }
}
