package dev.catenary.runtime.testing;

import dev.catenary.runtime.Headers;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** A request that a {@link FakeTransport} was sent. */
public final class SentRequest {
    private final String method;
    private final URI uri;
    private final Headers headers;
    private final byte[] body;

    SentRequest(String method, URI uri, Headers headers, byte[] body) {
        this.method = method;
        this.uri = uri;
        this.headers = headers;
        this.body = body;
    }

    public String method() {
        return method;
    }

    public URI uri() {
        return uri;
    }

    /** Path and query as they would be in the request line. */
    public String pathAndQuery() {
        return uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
    }

    public Headers headers() {
        return headers;
    }

    /** The octets of the body; empty if there was none. */
    public byte[] body() {
        return body.clone();
    }

    /** The body as UTF-8 text. */
    public String bodyText() {
        return new String(body, StandardCharsets.UTF_8);
    }

    /** Method, path and length of the body. Headers and query are left out: they hold secrets. */
    @Override
    public String toString() {
        return method + " " + uri.getRawPath() + " (" + body.length + " octets)";
    }
}
