package dev.catenary.runtime;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** What a {@link Transport} received. */
public final class TransportReply {
    private final int status;
    private final Headers headers;
    private final byte @Nullable [] bytes;
    private final @Nullable InputStream stream;

    private TransportReply(int status, Headers headers, byte @Nullable [] bytes, @Nullable InputStream stream) {
        this.status = status;
        this.headers = headers.copy();
        this.bytes = bytes;
        this.stream = stream;
    }

    /** A reply whose body is in memory; the array must not be changed afterwards. */
    public static TransportReply of(int status, Headers headers, byte[] body) {
        return new TransportReply(status, headers, body, null);
    }

    /** A reply whose body is a stream; closing it lets go of the connection. */
    public static TransportReply streaming(int status, Headers headers, InputStream body) {
        return new TransportReply(status, headers, null, body);
    }

    public int status() {
        return status;
    }

    public Headers headers() {
        return headers;
    }

    /** Whether the body is a stream. */
    public boolean isStreamed() {
        return bytes == null;
    }

    /** The body in memory. */
    byte[] bytes() {
        if (bytes == null) {
            throw new IllegalStateException("The body is a stream");
        }
        return bytes;
    }

    /** Octets of the body; -1 if not known. */
    long length() {
        return bytes != null ? bytes.length : ReplyHead.length(headers);
    }

    /** The body as a stream. To be opened once. */
    InputStream stream() {
        return stream == null ? new ByteArrayInputStream(bytes()) : stream;
    }

    @Override
    public String toString() {
        return "status " + status;
    }
}
