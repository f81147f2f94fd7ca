package dev.catenary.runtime;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/** A server on a raw socket of the loopback interface: what it was sent is there octet by octet, its replies are scripts. */
final class RecordingServer implements AutoCloseable {
    private static final String END_OF_HEAD = "\r\n\r\n";

    /** What to do about one request. */
    interface Script {
        void play(Peer peer) throws IOException, InterruptedException;

        /** Whether the request's body is read before the script begins. */
        default boolean readsBody() {
            return true;
        }

        /** The same as soon as the head is there. */
        default Script beforeTheBody() {
            Script same = this;
            return new Script() {
                @Override
                public void play(Peer peer) throws IOException, InterruptedException {
                    same.play(peer);
                }

                @Override
                public boolean readsBody() {
                    return false;
                }
            };
        }
    }

    /** A request as it came: its head, ended by an empty line, as ISO 8859-1. */
    record Received(String head, byte[] body) {
        String line() {
            return head.substring(0, head.indexOf("\r\n"));
        }

        String header(String name) {
            for (String line : head.split("\r\n")) {
                if (line.toLowerCase(Locale.ROOT).startsWith(name.toLowerCase(Locale.ROOT) + ":")) {
                    return line.substring(name.length() + 1).trim();
                }
            }
            return "";
        }

        String text() {
            return new String(body, StandardCharsets.UTF_8);
        }
    }

    /** The connection a request came over. */
    final class Peer {
        private final Socket socket;
        private final Received request;

        Peer(Socket socket, Received request) {
            this.socket = socket;
            this.request = request;
        }

        Received request() {
            return request;
        }

        void send(String text) throws IOException {
            send(text.getBytes(StandardCharsets.UTF_8));
        }

        void send(byte[] octets) throws IOException {
            OutputStream out = socket.getOutputStream();
            out.write(octets);
            out.flush();
        }

        /** Closes with a reset (RFC 9293 §3.10.7.4) instead of an orderly end. */
        void reset() throws IOException {
            socket.setSoLinger(true, 0);
            socket.close();
        }

        /** Ends this side of the connection only. */
        void halfClose() throws IOException {
            socket.shutdownOutput();
        }

        /** Waits until the other side has closed the connection, or the test is over. */
        void awaitGone() throws IOException {
            while (socket.getInputStream().read() >= 0) {
                // Whatever it still sends is not looked at.
            }
        }

        void close() throws IOException {
            socket.close();
        }

        /** Waits until the test is over. */
        void hang() throws InterruptedException {
            over.await();
        }

        /** Sends the text again and again, slowly, until the other side has gone; then counts that down. */
        void drip(String text, CountDownLatch gone) throws InterruptedException {
            try {
                while (!over.await(20, java.util.concurrent.TimeUnit.MILLISECONDS)) {
                    send(text);
                }
            } catch (IOException closedByClient) {
                gone.countDown();
            }
        }
    }

    private final ServerSocket server;
    private final Function<Received, Script> scripts;
    private final List<Received> received = new ArrayList<>();
    private final List<Socket> sockets = new ArrayList<>();
    private final Map<Socket, Received> lastOver = new HashMap<>();
    private final CountDownLatch over = new CountDownLatch(1);

    /** Plays one script after the other, the last one again and again. */
    RecordingServer(Script... scripts) throws IOException {
        this(inTurn(List.of(scripts)), 50);
    }

    private RecordingServer(Function<Received, Script> scripts, int waiting) throws IOException {
        this.server = new ServerSocket(0, waiting, InetAddress.getLoopbackAddress());
        this.scripts = scripts;
        start(this::accept);
    }

    /** Plays the script that goes with a request. */
    static RecordingServer routing(Function<Received, Script> scripts) throws IOException {
        return new RecordingServer(scripts, 500);
    }

    private static Function<Received, Script> inTurn(List<Script> scripts) {
        AtomicInteger next = new AtomicInteger();
        return request -> scripts.get(Math.min(next.getAndIncrement(), scripts.size() - 1));
    }

    static Script reply(int status, String headers, String body) {
        int length = body.getBytes(StandardCharsets.UTF_8).length;
        return peer ->
                peer.send("HTTP/1.1 " + status + " X\r\nContent-Length: " + length + "\r\n" + headers + "\r\n" + body);
    }

    static Script json(String body) {
        return reply(200, "Content-Type: application/json\r\n", body);
    }

    String url() {
        return "http://127.0.0.1:" + server.getLocalPort();
    }

    synchronized List<Received> received() {
        return List.copyOf(received);
    }

    Received last() {
        return received().get(received().size() - 1);
    }

    synchronized int connections() {
        return sockets.size();
    }

    /** The last requests over connections that neither side has closed. */
    synchronized List<Received> open() {
        return lastOver.entrySet().stream()
                .filter(entry -> !entry.getKey().isClosed())
                .map(Map.Entry::getValue)
                .toList();
    }

    private static void start(Runnable task) {
        Thread thread = new Thread(task, "recording-server");
        thread.setDaemon(true);
        thread.start();
    }

    private void accept() {
        try {
            while (true) {
                Socket socket = server.accept();
                synchronized (this) {
                    sockets.add(socket);
                }
                start(() -> serve(socket));
            }
        } catch (IOException closed) {
            over.countDown();
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            InputStream in = new BufferedInputStream(socket.getInputStream());
            while (true) {
                String head = head(in);
                if (!head.endsWith(END_OF_HEAD)) {
                    return;
                }
                Script script = scripts.apply(new Received(head, new byte[0]));
                Received request = new Received(head, script.readsBody() ? body(head, in) : new byte[0]);
                synchronized (this) {
                    received.add(request);
                    lastOver.put(socket, request);
                }
                script.play(new Peer(socket, request));
                if (!script.readsBody()) {
                    body(head, in);
                }
            }
        } catch (IOException | InterruptedException gone) {
            over.getCount();
        }
    }

    private static String head(InputStream in) throws IOException {
        StringBuilder head = new StringBuilder();
        int octet;
        while (head.indexOf(END_OF_HEAD) < 0 && (octet = in.read()) >= 0) {
            head.append((char) octet);
        }
        return head.toString();
    }

    private static byte[] body(String head, InputStream in) throws IOException {
        Received request = new Received(head, new byte[0]);
        if (request.header("Transfer-Encoding").equalsIgnoreCase("chunked")) {
            return chunks(in);
        }
        String length = request.header("Content-Length");
        return length.isEmpty() ? new byte[0] : in.readNBytes(Integer.parseInt(length));
    }

    private static byte[] chunks(InputStream in) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        while (true) {
            int size = Integer.parseInt(line(in), 16);
            body.writeBytes(in.readNBytes(size));
            line(in);
            if (size == 0) {
                return body.toByteArray();
            }
        }
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        int octet;
        while ((octet = in.read()) != '\n' && octet >= 0) {
            line.append((char) octet);
        }
        if (octet < 0) {
            throw new EOFException("The client left within a line.");
        }
        return line.toString().trim();
    }

    @Override
    public void close() throws IOException {
        over.countDown();
        server.close();
        synchronized (this) {
            for (Socket socket : sockets) {
                socket.close();
            }
        }
    }
}
