package dev.catenary.runtime;

import dev.catenary.runtime.RecordingServer.Peer;
import dev.catenary.runtime.RecordingServer.Script;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * Something that a server does, and how calls must end then.
 *
 * @param script what is sent, and how the connection ends
 * @param value how a call ends that wants the value {@code [1]}
 * @param stream how a call ends that wants the body as a stream and reads it to its end
 * @param sends how often it may be sent if that does no harm; else once
 */
record Fault(String name, Script script, End value, End stream, int sends) {
    /** How a call can end. */
    enum End {
        /** With the right result. */
        VALUE,
        API,
        TRANSPORT,
        DEADLINE,
        DECODE,
        /** A stream was handed out, and reading it failed. */
        BROKEN_STREAM,
        /** A stream was handed out, and reading it took too long. */
        LATE_STREAM
    }

    static final String OK = "HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Type: application/json\r\n";

    static Fault of(String name, End value, End stream, Script script) {
        return new Fault(name, script, value, stream, 1);
    }

    /** A reply that is sent in full, followed by an orderly end. */
    static Fault reply(String name, End value, End stream, String text) {
        return of(name, value, stream, peer -> {
            peer.send(text);
            peer.close();
        });
    }

    /** {@link #reply(String, End, End, String)} of octets. */
    static Fault reply(String name, End value, End stream, String head, byte[] body) {
        return of(name, value, stream, peer -> {
            peer.send(head + "Content-Length: " + body.length + "\r\n\r\n");
            peer.send(body);
            peer.close();
        });
    }

    /** After what is sent, nothing more: the caller must hang up. */
    static Fault silent(String name, End value, End stream, String text) {
        return of(name, value, stream, peer -> {
            peer.send(text);
            peer.awaitGone();
        });
    }

    /** Sends a piece again and again: the caller must hang up. */
    static Fault endless(String name, End value, End stream, String text, String piece, int millis) {
        return of(name, value, stream, peer -> {
            peer.send(text);
            repeat(peer, piece, millis);
        });
    }

    private static void repeat(Peer peer, String piece, int millis) throws InterruptedException {
        byte[] octets = piece.getBytes(StandardCharsets.UTF_8);
        try {
            while (true) {
                peer.send(octets);
                Thread.sleep(millis);
            }
        } catch (IOException hungUp) {
            // What the caller is meant to do.
        }
    }

    /** The server does it before it reads the request's body. */
    Fault beforeTheBody() {
        return new Fault(name, script.beforeTheBody(), value, stream, sends);
    }

    Fault named(String other) {
        return new Fault(other, script, value, stream, sends);
    }

    Fault ending(End otherValue, End otherStream) {
        return new Fault(name, script, otherValue, otherStream, sends);
    }

    Fault sentAgain() {
        return new Fault(name, script, value, stream, 2);
    }

    @Override
    public String toString() {
        return name;
    }
}
