package dev.catenary.benchmarks;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.Executors;

/** Answers both calls on this machine, in a process of its own. Prints its URL and runs until it is ended. */
final class LoopbackServer {
    private LoopbackServer() {}

    public static void main(String[] args) throws IOException {
        // Without it, the JDK's server waits for the reader's acknowledgement before it sends the body's last octets.
        System.setProperty("sun.net.httpserver.nodelay", "true");
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newFixedThreadPool(2));
        byte[] list = Replies.list();
        byte[] created = Replies.created();
        server.createContext("/v3/marketing/favor/stocks", exchange -> answer(exchange, list));
        server.createContext("/v3/marketing/favor/coupon-stocks", exchange -> answer(exchange, created));
        server.start();
        System.out.println("http://127.0.0.1:" + server.getAddress().getPort());
    }

    private static void answer(HttpExchange exchange, byte[] body) throws IOException {
        try (exchange) {
            exchange.getRequestBody().readAllBytes();
            exchange.getResponseHeaders().set("Content-Type", "application/json; charset=utf-8");
            exchange.getResponseHeaders().set("Request-ID", "08F78BB5AF0610D302");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        }
    }
}
