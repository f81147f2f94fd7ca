package dev.catenary.runtime;

/** A reply as it came over the wire. */
public final class WireReply {
    private final TransportReply reply;
    private final ReplyBody body;

    WireReply(TransportReply reply, ReplyBody body) {
        this.reply = reply;
        this.body = body;
    }

    /** Such as 200. */
    public int status() {
        return reply.status();
    }

    /** The headers, nothing masked. */
    public Headers headers() {
        return body.headers();
    }

    /** Whether the body is handed to the caller as a stream, so that {@link #body()} is empty. */
    public boolean streamed() {
        return reply.isStreamed();
    }

    /**
     * The octets of the body as they were received, after transfer decoding: those of the gzip format if the reply's
     * {@code Content-Encoding} says so. See {@link #decodedBody()}.
     */
    public byte[] body() {
        return streamed() ? new byte[0] : reply.bytes().clone();
    }

    /**
     * The octets of the body without their content coding: what most schemes sign.
     *
     * @throws DecodeException if they are not what their coding says
     * @throws TransportException if they are more than {@link CallOptions.Builder#maxBodyBytes} allows
     */
    public byte[] decodedBody() {
        return streamed() ? new byte[0] : body.bytes().clone();
    }

    @Override
    public String toString() {
        return "status " + status() + (streamed() ? ", streamed" : ", " + reply.bytes().length + " octets");
    }
}
