package dev.catenary.sample.stub;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.wechat.pay.java.core.util.NonceUtil;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * A server on the loopback interface that plays WeChat Pay: it verifies the signature of each request over the target and
 * the body as they arrived, checks the content, keeps batches of coupons in memory, and signs its answers.
 */
public final class StubWechatpay implements AutoCloseable {
    private final HttpServer server;
    private final ExecutorService threads;
    private final WechatpayKeys keys;
    private final PlatformSignature signature;
    private final CouponDesk desk;
    private volatile Mischief mischief = Mischief.NONE;

    private StubWechatpay(HttpServer server, ExecutorService threads, WechatpayKeys keys) {
        this.server = server;
        this.threads = threads;
        this.keys = keys;
        this.signature = new PlatformSignature(keys);
        this.desk = new CouponDesk(keys.mchid(), url());
    }

    /** Starts a server on a free port. */
    public static StubWechatpay start(WechatpayKeys keys) {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
            ExecutorService threads = Executors.newCachedThreadPool(task -> {
                Thread thread = new Thread(task, "stub-wechatpay");
                thread.setDaemon(true);
                return thread;
            });
            StubWechatpay stub = new StubWechatpay(server, threads, keys);
            server.setExecutor(threads);
            server.createContext("/", stub::handle);
            server.start();
            return stub;
        } catch (IOException e) {
            throw new UncheckedIOException("The server could not be started on the loopback interface", e);
        }
    }

    /** Where it listens, without a trailing slash. */
    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** Does this wrong from the next answer on. */
    public void misbehave(Mischief newMischief) {
        mischief = newMischief;
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            StubReply reply;
            try {
                reply = desk.answer(verified(exchange));
            } catch (Refusal refusal) {
                reply = refusal.reply();
            }
            send(exchange, reply);
        }
    }

    private StubRequest verified(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        String type = header(exchange, "Content-Type");
        String text = new String(body, StandardCharsets.UTF_8);
        byte[] file = new byte[0];
        if (type.startsWith("multipart/form-data")) {
            List<MultipartForm.Part> parts = MultipartForm.parse(type, body);
            text = new String(MultipartForm.content(parts, "meta", "application/json"), StandardCharsets.UTF_8);
            file = MultipartForm.content(parts, "file", "image/");
        } else if (body.length > 0 && !type.startsWith("application/json")) {
            throw Refusal.of(400, "PARAM_ERROR", "Content-Type 应为 application/json");
        }
        URI target = exchange.getRequestURI();
        String authorization = exchange.getRequestHeaders().getFirst("Authorization");
        signature.verify(authorization, exchange.getRequestMethod(), target.toString(), text);
        checkHeaders(exchange);
        String query = target.getRawQuery() == null ? "" : target.getRawQuery();
        return StubRequest.of(exchange.getRequestMethod(), target.getRawPath(), query, text, file);
    }

    private void checkHeaders(HttpExchange exchange) {
        if (header(exchange, "Accept").isEmpty()
                || header(exchange, "User-Agent").isEmpty()) {
            throw Refusal.of(400, "PARAM_ERROR", "Http头缺少Accept或User-Agent");
        }
        if (!header(exchange, "Wechatpay-Serial").equals(keys.platformKeyId())) {
            throw Refusal.of(400, "PARAM_ERROR", "Http头Wechatpay-Serial与平台公钥不符");
        }
    }

    private void send(HttpExchange exchange, StubReply reply) throws IOException {
        Mischief now = mischief;
        byte[] body = reply.body();
        exchange.getResponseHeaders().set("Request-ID", NonceUtil.createNonce(24));
        exchange.getResponseHeaders().set("Content-Type", reply.mediaType());
        if (reply.signed()) {
            signature.sign(exchange.getResponseHeaders(), body, now);
        }
        if (now == Mischief.CHANGED_BODY) {
            body = body.clone();
            // A digit or letter in the last value; the JSON stays well-formed.
            body[body.length - 3] ^= 1;
        }
        exchange.sendResponseHeaders(reply.status(), body.length);
        exchange.getResponseBody().write(body);
    }

    private static String header(HttpExchange exchange, String name) {
        String value = exchange.getRequestHeaders().getFirst(name);
        return value == null ? "" : value;
    }
}
