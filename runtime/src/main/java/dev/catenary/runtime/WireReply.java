package dev.catenary.runtime;

/** A reply as it came over the wire. */
public final class WireReply {
    private final TransportReply reply;

    WireReply(TransportReply reply) {
        this.reply = reply;
    }

    /** Such as 200. */
    public int status() {
        return reply.status();
    }

    /** The headers, nothing masked. */
    public Headers headers() {
        return reply.headers();
    }

    /** Whether the body is handed to the caller as a stream, so that {@link #body()} is empty. */
    public boolean streamed() {
        return reply.isStreamed();
    }

    /** The octets of the body as they were received, after transfer decoding; no content decoding is done. */
    public byte[] body() {
        return streamed() ? new byte[0] : reply.bytes().clone();
    }

    @Override
    public String toString() {
        return "status " + status() + (streamed() ? ", streamed" : ", " + reply.bytes().length + " octets");
    }
}
