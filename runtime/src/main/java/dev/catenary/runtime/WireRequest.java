package dev.catenary.runtime;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A request as it goes over the wire. */
public final class WireRequest {
    private final String method;
    private final URI uri;
    private final MutableHeaders headers;
    private final @Nullable Payload payload;
    private final Stage stage;

    /**
     * How far the call has come.
     *
     * @param attempt from 1
     * @param redirects that the attempt has followed
     * @param elsewhere whether one of them led to another origin
     * @param shown the URL without query as texts may show it; null for one that nobody but the server has made
     */
    record Stage(
            int attempt,
            int redirects,
            boolean elsewhere,
            @Nullable String shown) {
        static Stage attempt(int number, @Nullable String shown) {
            return new Stage(number, 0, false, shown);
        }

        Stage redirected(boolean toElsewhere) {
            return new Stage(attempt, redirects + 1, elsewhere || toElsewhere, null);
        }
    }

    WireRequest(String method, URI uri, MutableHeaders headers, @Nullable Payload payload, Stage stage) {
        this.method = method;
        this.uri = uri;
        this.headers = headers;
        this.payload = payload;
        this.stage = stage;
    }

    /** Such as {@code POST}. */
    public String method() {
        return method;
    }

    /** The final URI. Its raw path and raw query are what is sent, character by character. */
    public URI uri() {
        return uri;
    }

    /** Path and query exactly as in the request line. */
    public String pathAndQuery() {
        return uri.getRawQuery() == null ? uri.getRawPath() : uri.getRawPath() + "?" + uri.getRawQuery();
    }

    /**
     * The headers, which may be changed until the request is sent. The transport adds its own, such as {@code Host}.
     */
    public MutableHeaders headers() {
        return headers;
    }

    /** 1 for the first attempt, 2 for the first repetition. */
    public int attempt() {
        return stage.attempt();
    }

    /** How many redirects led here; 0 unless {@link CallOptions.Builder#redirects} allows any. */
    public int redirects() {
        return stage.redirects();
    }

    /** Whether a redirect has led to another origin, which gets no credentials. */
    boolean isElsewhere() {
        return stage.elsewhere();
    }

    Stage stage() {
        return stage;
    }

    /** Whether there is a body, be it empty. */
    public boolean hasBody() {
        return payload != null;
    }

    /** Whether the body is a multipart one. */
    public boolean isMultipart() {
        return payload instanceof MultipartBody;
    }

    /** Whether the body is sent as a stream, so that its octets are not known beforehand. */
    public boolean isStreamed() {
        return payload != null && payload.bytes() == null;
    }

    /**
     * The exact octets of the body; empty if there is none.
     *
     * @throws IllegalStateException if the body is sent as a stream; see {@link #isStreamed()} and {@link #parts()}
     */
    public byte[] bodyBytes() {
        if (payload == null) {
            return new byte[0];
        }
        byte[] bytes = payload.bytes();
        if (bytes == null) {
            throw new IllegalStateException("The body of " + method + " " + uri.getRawPath()
                    + " is sent as a stream; its octets are not known beforehand");
        }
        return bytes.clone();
    }

    /** The parts of a multipart body, in order; empty for any other. */
    public List<WirePart> parts() {
        return payload == null ? List.of() : payload.parts();
    }

    @Nullable
    Payload payload() {
        return payload;
    }

    /** Method and URI without the values in the query, and without those in the path that may be secret. */
    @Override
    public String toString() {
        String shown = stage.shown();
        if (shown == null) {
            return method + " " + Secrets.withoutQueryValues(uri.toString());
        }
        String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        return method + " " + shown + Secrets.withoutQueryValues(query);
    }
}
