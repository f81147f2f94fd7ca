package dev.catenary.generator;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * A server on a raw socket of the loopback interface, so that nothing parses or repairs what it is sent. It answers every
 * request in the same way.
 */
final class SocketServer implements AutoCloseable {
    static final String NO_CONTENT = "HTTP/1.1 204 No Content\r\n\r\n";

    /** A request as it came: the lines of its head and its body, octet by octet as ISO 8859-1. */
    record Received(List<String> head, String body) {
        /** What stands between the method and the version. */
        String target() {
            String line = head.get(0);
            return line.substring(line.indexOf(' ') + 1, line.lastIndexOf(' '));
        }

        /** The line of a header, name and all. */
        Optional<String> header(String name) {
            return head.stream()
                    .skip(1)
                    .filter(line -> line.regionMatches(true, 0, name + ":", 0, name.length() + 1))
                    .findFirst();
        }
    }

    private final ServerSocket server;
    private final byte[] reply;
    private final BlockingQueue<Received> received = new LinkedBlockingQueue<>();

    SocketServer(String reply) throws IOException {
        this.reply = reply.getBytes(StandardCharsets.UTF_8);
        server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        start(this::accept);
    }

    String baseUrl() {
        return "http://127.0.0.1:" + server.getLocalPort();
    }

    /** The oldest request that was not taken yet; empty if none came. */
    Optional<Received> take() {
        return Optional.ofNullable(received.poll());
    }

    @Override
    public void close() throws IOException {
        server.close();
    }

    private static void start(Runnable task) {
        Thread thread = new Thread(task, "socket-server");
        thread.setDaemon(true);
        thread.start();
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                Socket socket = server.accept();
                start(() -> serve(socket));
            } catch (IOException e) {
                if (!server.isClosed()) {
                    throw new UncheckedIOException(e);
                }
            }
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            InputStream in = new BufferedInputStream(socket.getInputStream());
            for (String head = head(in); !head.isEmpty(); head = head(in)) {
                Received bodiless = new Received(List.of(head.split("\r\n")), "");
                int length = bodiless.header("Content-Length")
                        .map(line -> Integer.parseInt(
                                line.substring(line.indexOf(':') + 1).strip()))
                        .orElse(0);
                received.add(
                        new Received(bodiless.head(), new String(in.readNBytes(length), StandardCharsets.ISO_8859_1)));
                socket.getOutputStream().write(reply);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The octets up to and with the empty line; empty at the end of the connection. */
    private static String head(InputStream in) throws IOException {
        StringBuilder head = new StringBuilder();
        int octet;
        while (head.indexOf("\r\n\r\n", Math.max(0, head.length() - 4)) < 0 && (octet = in.read()) >= 0) {
            head.append((char) octet);
        }
        return head.toString();
    }
}
