package dev.catenary.runtime;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** What a {@link Transport} is to send, and within which limits. */
public final class TransportRequest {
    private final WireRequest wire;
    private final Headers headers;
    private final Duration timeout;
    private final Duration responseTimeout;
    private final long maxBodyBytes;
    private final Duration streamTimeout;
    private final IntPredicate streamed;

    TransportRequest(WireRequest wire, Duration timeout, CallOptions options, IntPredicate streamed) {
        this.wire = wire;
        this.headers = wire.headers().copy();
        this.timeout = timeout;
        this.responseTimeout = options.responseTimeout();
        this.maxBodyBytes = options.maxBodyBytes();
        this.streamTimeout = options.streamTimeout();
        this.streamed = streamed;
    }

    public String method() {
        return wire.method();
    }

    /** The final URI, percent-encoded throughout. */
    public URI uri() {
        return wire.uri();
    }

    /** All headers but those that belong to the connection ({@code Host}, {@code Content-Length}, …). */
    public Headers headers() {
        return headers;
    }

    /** Whether there is a body, be it empty. */
    public boolean hasBody() {
        return wire.payload() != null;
    }

    /** Octets of the body; 0 without one, -1 if not known beforehand. */
    public long bodyLength() {
        Payload payload = wire.payload();
        return payload == null ? 0 : payload.length();
    }

    /** The body's octets if they are in memory (not to be changed), else null. */
    public byte @Nullable [] bodyBytes() {
        Payload payload = wire.payload();
        return payload == null ? null : payload.bytes();
    }

    /** Opens the body. To be called once. */
    public InputStream openBody() throws IOException {
        Payload payload = wire.payload();
        try {
            return payload == null ? InputStream.nullInputStream() : payload.open();
        } catch (UncheckedIOException unreadable) {
            throw unreadable.getCause();
        }
    }

    /** The time left for everything: connecting, sending, and receiving the whole body unless it is streamed. */
    public Duration timeout() {
        return timeout;
    }

    /** The time allowed for the reply's headers to come, and for each further piece of a streamed body. */
    public Duration responseTimeout() {
        return responseTimeout;
    }

    /** The time allowed for a whole streamed body, from the reply's headers on. */
    public Duration streamTimeout() {
        return streamTimeout;
    }

    /** The greatest body to be read into memory, in octets; more is an {@link IOException}. */
    public long maxBodyBytes() {
        return maxBodyBytes;
    }

    /** Whether the body of a reply with this status is wanted as a stream. */
    public boolean streams(int status) {
        return streamed.test(status);
    }

    /**
     * To be called by a transport once it has a reply's head and before it receives the body.
     *
     * @throws IOException if there are too many header fields or octets in them, the status is 101, a {@code Content-Length} is
     *     no length (RFC 9110 §8.6), or announces more than {@link #maxBodyBytes()} and the body is not wanted as a stream; the
     *     exchange is then to be given up, and its connection to be closed
     */
    public void checkHead(int status, Headers reply) throws IOException {
        IOException refusal = ReplyHead.refusal(this, status, reply);
        if (refusal != null) {
            throw refusal;
        }
    }

    @Override
    public String toString() {
        return wire.toString();
    }
}
