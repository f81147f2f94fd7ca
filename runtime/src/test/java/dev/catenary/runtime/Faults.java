package dev.catenary.runtime;

import static dev.catenary.runtime.Fault.End.API;
import static dev.catenary.runtime.Fault.End.BROKEN_STREAM;
import static dev.catenary.runtime.Fault.End.DEADLINE;
import static dev.catenary.runtime.Fault.End.DECODE;
import static dev.catenary.runtime.Fault.End.LATE_STREAM;
import static dev.catenary.runtime.Fault.End.TRANSPORT;
import static dev.catenary.runtime.Fault.End.VALUE;
import static dev.catenary.runtime.Fault.OK;
import static dev.catenary.runtime.Fault.endless;
import static dev.catenary.runtime.Fault.of;
import static dev.catenary.runtime.Fault.reply;
import static dev.catenary.runtime.Fault.silent;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** All that can go wrong on the other side, as a table. */
final class Faults {
    private static final String ONE = "[1]";
    private static final String SWITCHING =
            "HTTP/1.1 101 Switching Protocols\r\nUpgrade: other\r\nConnection: Upgrade\r\n\r\n";
    private static final String TOO_LARGE =
            "HTTP/1.1 413 Content Too Large\r\nConnection: close\r\nContent-Length: 0\r\n\r\n";
    private static final String CHUNKED = OK + "Transfer-Encoding: chunked\r\n\r\n";

    // RFC 8297
    private static final String EARLY_HINTS = "HTTP/1.1 103 Early Hints\r\nLink: </a>; rel=preload\r\n\r\n";
    // RFC 1945: the connection is closed unless the client asks in a way that nobody asks any more.
    private static final String OLD = "HTTP/1.0 200 OK\r\nContent-Type: application/json\r\n";

    private Faults() {}

    static List<Fault> all() {
        List<Fault> all = new ArrayList<>();
        all.addAll(unusualButRight());
        all.addAll(connections());
        all.addAll(heads());
        all.addAll(lengths());
        all.addAll(chunks());
        all.addAll(times());
        all.addAll(codings());
        all.addAll(bodies());
        all.addAll(statuses());
        return all;
    }

    private static List<Fault> unusualButRight() {
        return List.of(
                reply("a plain reply", VALUE, VALUE, OK + "Content-Length: 3\r\n\r\n[1]"),
                reply("chunks", VALUE, VALUE, CHUNKED + "1\r\n[\r\n2\r\n1]\r\n0\r\n\r\n"),
                reply("chunks, extensions, trailers", VALUE, VALUE, CHUNKED + "3;a=b\r\n[1]\r\n0\r\nX: y\r\n\r\n"),
                reply("a body ended by the connection", VALUE, VALUE, OK + "\r\n[1]"),
                reply("no reason phrase", VALUE, VALUE, OK.replace(" OK", "") + "Content-Length: 3\r\n\r\n[1]"),
                reply("more after the reply", VALUE, VALUE, OK + "Content-Length: 3\r\n\r\n[1]HTTP/1.1 500 No\r\n\r\n"),
                reply("100 first", VALUE, VALUE, "HTTP/1.1 100 Continue\r\n\r\n" + OK + "Content-Length: 3\r\n\r\n[1]"),
                reply("103 first", VALUE, VALUE, EARLY_HINTS + OK + "Content-Length: 3\r\n\r\n[1]"),
                reply("several interim replies", VALUE, VALUE, interim() + OK + "Content-Length: 3\r\n\r\n[1]"),
                reply("HTTP/1.0 without a length", VALUE, VALUE, OLD + "\r\n[1]"),
                reply(
                        "HTTP/1.0 with a length",
                        VALUE,
                        VALUE,
                        OLD + "Connection: close\r\nContent-Length: 3\r\n\r\n[1]"),
                reply("UTF-16", VALUE, VALUE, utf16Head(), ONE.getBytes(StandardCharsets.UTF_16)),
                of("one octet at a time", VALUE, VALUE, peer -> {
                    for (char c : (OK + "Content-Length: 3\r\n\r\n[1]").toCharArray()) {
                        peer.send(String.valueOf(c));
                    }
                    peer.close();
                }),
                of("a half-closed connection", VALUE, VALUE, peer -> {
                    peer.send(OK + "\r\n[1]");
                    peer.halfClose();
                    peer.awaitGone();
                }),
                of("a reply after a while", VALUE, VALUE, peer -> {
                    Thread.sleep(300);
                    peer.send(OK + "Content-Length: 3\r\n\r\n[1]");
                    peer.close();
                }));
    }

    private static String interim() {
        return "HTTP/1.1 102 Processing\r\n\r\n" + EARLY_HINTS + "HTTP/1.1 100 Continue\r\n\r\n" + EARLY_HINTS;
    }

    private static String utf16Head() {
        return OK.replace("application/json", "application/json; charset=utf-16");
    }

    private static List<Fault> connections() {
        return List.of(
                reply("a close before any reply", TRANSPORT, TRANSPORT, "").sentAgain(),
                of("a reset before any reply", TRANSPORT, TRANSPORT, RecordingServer.Peer::reset)
                        .sentAgain(),
                of("a reset in the head", TRANSPORT, TRANSPORT, peer -> {
                            peer.send("HTTP/1.1 200 OK\r\nContent-Ty");
                            Thread.sleep(100);
                            peer.reset();
                        })
                        .sentAgain(),
                reply("a close before the request is read", TRANSPORT, TRANSPORT, "")
                        .sentAgain()
                        .beforeTheBody(),
                of("a reset before the request is read", TRANSPORT, TRANSPORT, RecordingServer.Peer::reset)
                        .sentAgain()
                        .beforeTheBody(),
                silent("a refusal before the request is read", API, API, TOO_LARGE)
                        .beforeTheBody(),
                of("a reset in the body", TRANSPORT, BROKEN_STREAM, peer -> {
                    peer.send(OK + "Content-Length: 3\r\n\r\n[");
                    Thread.sleep(100);
                    peer.reset();
                }));
    }

    private static List<Fault> heads() {
        return List.of(
                reply("half a status line", TRANSPORT, TRANSPORT, "HTTP/1.1 20").sentAgain(),
                reply("line breaks and no more", TRANSPORT, TRANSPORT, "\r\n\r\n"),
                of("TLS where none is spoken", TRANSPORT, TRANSPORT, peer -> {
                            // RFC 8446 §5.1: an alert, fatal, protocol_version
                            peer.send(new byte[] {0x15, 3, 3, 0, 2, 2, 70});
                            peer.close();
                        })
                        .sentAgain(),
                reply("101 that nobody asked for", TRANSPORT, TRANSPORT, SWITCHING),
                reply("no status line", TRANSPORT, TRANSPORT, "lol\r\n\r\n"),
                reply("a status that is no number", TRANSPORT, TRANSPORT, "HTTP/1.1 abc OK\r\n\r\n"),
                reply("a version that there is not", TRANSPORT, TRANSPORT, "HTTP/9.9 200 OK\r\n\r\n"),
                reply("a head cut short", TRANSPORT, TRANSPORT, OK).sentAgain(),
                reply("many header fields", TRANSPORT, TRANSPORT, OK + "X: y\r\n".repeat(2_000) + "\r\n[1]"),
                reply("a large header field", TRANSPORT, TRANSPORT, OK + "X: " + "y".repeat(300_000) + "\r\n\r\n[1]"),
                endless("header fields for ever", TRANSPORT, TRANSPORT, OK, "X: " + "y".repeat(60_000) + "\r\n", 1),
                endless("a head that drips", DEADLINE, DEADLINE, OK, "X: y\r\n", 50),
                endless("100 for ever", TRANSPORT, TRANSPORT, "", "HTTP/1.1 100 Continue\r\n\r\n", 50));
    }

    private static List<Fault> lengths() {
        return List.of(
                reply("a length too short", DECODE, VALUE, OK + "Content-Length: 2\r\n\r\n[1]"),
                reply("a length too long", TRANSPORT, BROKEN_STREAM, OK + "Content-Length: 5\r\n\r\n[1]"),
                reply("a length and no body", TRANSPORT, BROKEN_STREAM, OK + "Content-Length: 5\r\n\r\n"),
                reply("a length twice", VALUE, VALUE, OK + "Content-Length: 3\r\nContent-Length: 3\r\n\r\n[1]"),
                reply("two lengths", TRANSPORT, TRANSPORT, OK + "Content-Length: 3\r\nContent-Length: 2\r\n\r\n[1]"),
                reply("a length that is none", TRANSPORT, TRANSPORT, OK + "Content-Length: x\r\n\r\n[1]"),
                reply("a negative length", TRANSPORT, TRANSPORT, OK + "Content-Length: -5\r\n\r\n[1]"),
                reply(
                        "a length beyond 64 bits",
                        TRANSPORT,
                        TRANSPORT,
                        OK + "Content-Length: 99999999999999999999\r\n\r\n"),
                silent("a length over the limit", TRANSPORT, LATE_STREAM, OK + "Content-Length: 900000000\r\n\r\n[1]"));
    }

    private static List<Fault> chunks() {
        return List.of(
                reply("no chunk", TRANSPORT, BROKEN_STREAM, CHUNKED),
                reply("a chunk size that is none", TRANSPORT, BROKEN_STREAM, CHUNKED + "zz\r\n[1]\r\n0\r\n\r\n"),
                reply("a negative chunk size", TRANSPORT, BROKEN_STREAM, CHUNKED + "-3\r\n[1]\r\n0\r\n\r\n"),
                reply("a chunk size beyond 64 bits", TRANSPORT, BROKEN_STREAM, CHUNKED + "f".repeat(20) + "\r\n[1]"),
                reply("a chunk cut short", TRANSPORT, BROKEN_STREAM, CHUNKED + "5\r\n[1]"),
                reply("no last chunk", TRANSPORT, BROKEN_STREAM, CHUNKED + "3\r\n[1]\r\n"),
                endless(
                        "chunks for ever",
                        TRANSPORT,
                        LATE_STREAM,
                        CHUNKED,
                        "4000\r\n" + " ".repeat(0x4000) + "\r\n",
                        0));
    }

    private static List<Fault> times() {
        return List.of(
                silent("no reply", DEADLINE, DEADLINE, ""),
                silent("half a head", DEADLINE, DEADLINE, OK),
                silent("a body that never comes", DEADLINE, LATE_STREAM, OK + "Content-Length: 3\r\n\r\n"),
                silent("a body that stops", DEADLINE, LATE_STREAM, OK + "Content-Length: 3\r\n\r\n[1"),
                silent("a body without an end", DEADLINE, LATE_STREAM, OK + "\r\n[1]"),
                silent("chunks that stop", DEADLINE, LATE_STREAM, CHUNKED + "3\r\n[1]\r\n"),
                endless("a body that drips", DEADLINE, LATE_STREAM, OK + "Content-Length: 9999\r\n\r\n", " ", 50),
                endless("chunks that drip", DEADLINE, LATE_STREAM, CHUNKED, "1\r\n \r\n", 50));
    }

    private static List<Fault> codings() {
        String gzip = OK + "Content-Encoding: gzip\r\n";
        byte[] whole = ContentCodingTest.gzip(ONE.getBytes(StandardCharsets.UTF_8));
        byte[] bomb = ContentCodingTest.gzip(new byte[20_000_000]);
        return List.of(
                reply("gzip", VALUE, VALUE, gzip, whole),
                reply("gzip cut short", DECODE, BROKEN_STREAM, gzip, Arrays.copyOf(whole, whole.length - 5)),
                reply("gzip that is none", DECODE, BROKEN_STREAM, gzip, ONE.getBytes(StandardCharsets.UTF_8)),
                reply("a bomb", TRANSPORT, VALUE, gzip, bomb),
                reply(
                        "an unknown coding",
                        DECODE,
                        DECODE,
                        OK + "Content-Encoding: br\r\nContent-Length: 3\r\n\r\n[1]"));
    }

    private static Fault json(String name, String body) {
        return reply(name, DECODE, VALUE, OK, body.getBytes(StandardCharsets.UTF_8));
    }

    private static List<Fault> bodies() {
        return List.of(
                json("no body", ""),
                json("JSON cut short", "[1"),
                json("more after the JSON", "[1][2]"),
                json("a name twice", "{\"a\":1,\"a\":2}"),
                json("deep nesting", "[".repeat(100_000)),
                json("a number of many digits", "[" + "9".repeat(5_000) + "]"),
                reply("broken UTF-8", DECODE, VALUE, OK, new byte[] {'[', '"', (byte) 0xc3, '"', ']'}),
                reply(
                        "a page",
                        DECODE,
                        VALUE,
                        OK.replace("application/json", "text/html"),
                        "<html></html>".getBytes(StandardCharsets.UTF_8)),
                reply("204", DECODE, VALUE, "HTTP/1.1 204 None\r\nConnection: close\r\n\r\n"));
    }

    private static Fault status(int status, String more) {
        return reply(
                status + (more.isEmpty() ? "" : " " + more.strip()),
                API,
                API,
                "HTTP/1.1 " + status + " X\r\nConnection: close\r\nContent-Type: text/html\r\n" + more
                        + "Content-Length: 13\r\n\r\n<html></html>");
    }

    private static List<Fault> statuses() {
        return List.of(
                status(302, "Location: http://127.0.0.1:1/\r\n"),
                status(304, "").named("304 with a body"),
                status(400, ""),
                status(401, ""),
                status(500, ""),
                status(503, "Retry-After: 0\r\n").sentAgain(),
                status(429, "Retry-After: Thu, 01 Jan 2026 00:00:00 GMT\r\n").sentAgain());
    }
}
