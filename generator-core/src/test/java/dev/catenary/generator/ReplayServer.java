package dev.catenary.generator;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;

/**
 * A server on the loopback interface that expects the requests of an {@code exchanges.txt}, in order, and answers with
 * its replies. An exchange is a request line, header lines, an empty line and a body, then the same for the reply:
 *
 * <pre>
 * &gt; POST /orders?dry=true
 * &gt; Content-Type: application/json
 * &gt;
 * &gt; {"item":"tea"}
 * &lt; 201
 * &lt; Content-Type: application/json
 * &lt;
 * &lt; {"id":"1"}
 * </pre>
 *
 * <p>Requests must have the headers given (others are not looked at; {@code X-Key: -} means that it must be absent) and
 * exactly the body given. A multipart boundary is written {@code BOUNDARY}. A body that is no text is one line of Base64 after
 * {@code base64:}; the text of a reply with {@code Content-Encoding: gzip} is compressed.
 */
final class ReplayServer implements AutoCloseable {
    private static final String BASE64 = "base64: ";
    private static final Pattern BOUNDARY = Pattern.compile("boundary=\"?([^\";]+)\"?");

    private final Queue<Exchange> expected;
    private final List<String> differences = new ArrayList<>();
    private final HttpServer server;
    private final ExecutorService thread = Executors.newSingleThreadExecutor();

    ReplayServer(String exchanges) throws IOException {
        expected = new ArrayDeque<>(Exchange.parse(exchanges));
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(thread);
        server.createContext("/", this::answer);
        server.start();
    }

    String baseUrl() {
        return "http://" + server.getAddress().getHostString() + ":"
                + server.getAddress().getPort();
    }

    /** Where requests differed, and which never came. */
    List<String> differences() {
        synchronized (differences) {
            List<String> all = new ArrayList<>(differences);
            expected.forEach(exchange -> all.add("never sent: " + exchange.requestLine));
            return all;
        }
    }

    @Override
    public void close() {
        server.stop(0);
        thread.shutdown();
    }

    private void answer(HttpExchange http) throws IOException {
        try (http) {
            String body = text(http.getRequestBody());
            String line = http.getRequestMethod() + " " + http.getRequestURI();
            Exchange exchange;
            synchronized (differences) {
                exchange = expected.poll();
                if (exchange == null) {
                    differences.add("not expected: " + line + "\n" + body);
                } else {
                    compare(exchange, line, http, body);
                }
            }
            reply(http, exchange);
        }
    }

    private void compare(Exchange exchange, String line, HttpExchange http, String body) {
        compare("request line", exchange.requestLine, line);
        String type = String.valueOf(http.getRequestHeaders().getFirst("Content-Type"));
        Matcher boundary = BOUNDARY.matcher(type);
        String marker = boundary.find() ? boundary.group(1) : "\0";
        for (String header : exchange.requestHeaders) {
            String name = header.substring(0, header.indexOf(':'));
            List<String> values = http.getRequestHeaders().getOrDefault(name, List.of("-"));
            compare("header", header, name + ": " + String.join(", ", values).replace(marker, "BOUNDARY"));
        }
        compare(
                "body of " + line,
                exchange.requestBody,
                body.replace(marker, "BOUNDARY").replace("\r\n", "\n"));
    }

    private void compare(String what, String wanted, String actual) {
        if (!wanted.equals(actual)) {
            differences.add(what + "\n  expected: " + wanted + "\n  sent:     " + actual);
        }
    }

    private static void reply(HttpExchange http, Exchange exchange) throws IOException {
        if (exchange == null) {
            http.sendResponseHeaders(500, -1);
            return;
        }
        for (String header : exchange.replyHeaders) {
            int colon = header.indexOf(':');
            http.getResponseHeaders()
                    .add(header.substring(0, colon), header.substring(colon + 1).strip());
        }
        byte[] bytes = exchange.replyOctets();
        http.sendResponseHeaders(exchange.status, bytes.length == 0 ? -1 : bytes.length);
        if (bytes.length > 0) {
            try (OutputStream out = http.getResponseBody()) {
                out.write(bytes);
            }
        }
    }

    private static String text(InputStream in) throws IOException {
        byte[] octets = in.readAllBytes();
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(octets))
                    .toString();
        } catch (CharacterCodingException noText) {
            return BASE64 + Base64.getEncoder().encodeToString(octets);
        }
    }

    private record Exchange(
            String requestLine,
            List<String> requestHeaders,
            String requestBody,
            int status,
            List<String> replyHeaders,
            String replyBody) {

        static List<Exchange> parse(String text) {
            List<Exchange> exchanges = new ArrayList<>();
            List<String> request = new ArrayList<>();
            List<String> reply = new ArrayList<>();
            for (String line : text.lines().toList()) {
                if (line.startsWith(">") && !reply.isEmpty()) {
                    exchanges.add(of(request, reply));
                    request.clear();
                    reply.clear();
                }
                if (line.startsWith(">") || line.startsWith("<")) {
                    (line.startsWith(">") ? request : reply).add(line.substring(Math.min(2, line.length())));
                }
            }
            if (!reply.isEmpty()) {
                exchanges.add(of(request, reply));
            }
            return exchanges;
        }

        byte[] replyOctets() throws IOException {
            if (replyBody.startsWith(BASE64)) {
                return Base64.getDecoder()
                        .decode(replyBody.substring(BASE64.length()).strip());
            }
            byte[] text = replyBody.getBytes(StandardCharsets.UTF_8);
            return replyHeaders.contains("Content-Encoding: gzip") ? gzip(text) : text;
        }

        private static byte[] gzip(byte[] text) throws IOException {
            ByteArrayOutputStream octets = new ByteArrayOutputStream();
            try (OutputStream out = new GZIPOutputStream(octets)) {
                out.write(text);
            }
            return octets.toByteArray();
        }

        private static Exchange of(List<String> request, List<String> reply) {
            return new Exchange(
                    request.get(0),
                    headers(request),
                    body(request),
                    Integer.parseInt(reply.get(0)),
                    headers(reply),
                    body(reply));
        }

        private static List<String> headers(List<String> message) {
            return List.copyOf(message.subList(1, end(message)));
        }

        private static String body(List<String> message) {
            return String.join("\n", message.subList(Math.min(end(message) + 1, message.size()), message.size()));
        }

        private static int end(List<String> message) {
            int empty = message.indexOf("");
            return empty < 0 ? message.size() : empty;
        }
    }
}
