package dev.catenary.runtime.testing;

import dev.catenary.runtime.Headers;
import dev.catenary.runtime.Transport;
import dev.catenary.runtime.TransportReply;
import dev.catenary.runtime.TransportRequest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * A {@link Transport} without a network: gives the answers it was told to give and remembers what it was sent.
 *
 * <pre>{@code
 * FakeTransport fake = FakeTransport.answering(200, "{\"stock_id\":\"98065001\"}");
 * Wechatpay client = Wechatpay.builder().baseUrl("https://api.example").transport(fake).build();
 * client.v3()…get();
 * assertEquals("/v3/…", fake.last().pathAndQuery());
 * }</pre>
 *
 * <p>Answers are given in their order; the last one is given again for all further requests. Safe for use by many
 * threads.
 */
public final class FakeTransport implements Transport {
    private interface Answer {
        TransportReply to(TransportRequest request) throws IOException;
    }

    private final Deque<Answer> answers = new ArrayDeque<>();
    private final List<SentRequest> requests = new ArrayList<>();

    private FakeTransport() {}

    /** Answers with JSON. */
    public static FakeTransport answering(int status, String json) {
        return new FakeTransport().then(status, json);
    }

    /** Answers with these headers and octets. */
    public static FakeTransport answering(int status, Headers headers, byte[] body) {
        return new FakeTransport().then(status, headers, body);
    }

    /** Fails as a broken network would, for instance with a {@link java.net.ConnectException}. */
    public static FakeTransport failing(IOException failure) {
        return new FakeTransport().thenFailing(failure);
    }

    /** After the answers so far, answers with JSON. */
    public FakeTransport then(int status, String json) {
        return then(status, Headers.of("Content-Type", "application/json"), json.getBytes(StandardCharsets.UTF_8));
    }

    /** After the answers so far, answers with these headers and octets. */
    public synchronized FakeTransport then(int status, Headers headers, byte[] body) {
        byte[] octets = body.clone();
        answers.add(request -> request.streams(status)
                ? TransportReply.streaming(status, headers, new ByteArrayInputStream(octets))
                : TransportReply.of(status, headers, octets));
        return this;
    }

    /** After the answers so far, fails. */
    public synchronized FakeTransport thenFailing(IOException failure) {
        answers.add(request -> {
            throw failure;
        });
        return this;
    }

    /** All requests so far, in their order. */
    public synchronized List<SentRequest> requests() {
        return List.copyOf(requests);
    }

    /**
     * The last request.
     *
     * @throws IllegalStateException if there was none
     */
    public synchronized SentRequest last() {
        if (requests.isEmpty()) {
            throw new IllegalStateException("Nothing was sent");
        }
        return requests.get(requests.size() - 1);
    }

    @Override
    public TransportReply send(TransportRequest request) throws IOException {
        byte[] body;
        try (InputStream in = request.openBody()) {
            body = in.readAllBytes();
        }
        return next(new SentRequest(request.method(), request.uri(), request.headers(), body))
                .to(request);
    }

    private synchronized Answer next(SentRequest request) {
        requests.add(request);
        return answers.size() > 1 ? answers.remove() : answers.element();
    }

    @Override
    public CompletableFuture<TransportReply> sendAsync(TransportRequest request) {
        try {
            return CompletableFuture.completedFuture(send(request));
        } catch (IOException failure) {
            return CompletableFuture.failedFuture(failure);
        }
    }
}
