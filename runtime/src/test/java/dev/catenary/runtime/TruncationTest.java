package dev.catenary.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.catenary.runtime.example.Everything;
import dev.catenary.runtime.example.StockRule;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Replies that are cut off after any of their octets, on a real socket: none gives a model that is filled in part. */
class TruncationTest {
    private static final AtomicInteger POINTS = new AtomicInteger();
    private static final String HEAD = "HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Type: application/json\r\n";

    /** A body of 600 octets or so, with what models are made of. */
    private static final String BODY = "{\"max_coupons\":100,\"max_amount\":5000,\"max_coupons_per_user\":1,"
            + "\"natural_person_limit\":false,\"prevent_api_abuse\":true,\"unknown\":{\"名\":[1,-2.5e3,null,\"\\u590f\\n\"],"
            + "\"more\":\"" + "x".repeat(380) + "\"}}";

    private static byte[] withLength(byte[] body) {
        return join((HEAD + "Content-Length: " + body.length + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII), body);
    }

    private static byte[] join(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Sends every prefix of a reply; only the whole of it may give a model. */
    private static void cutEverywhere(byte[] reply) throws Exception {
        AtomicReference<byte[]> next = new AtomicReference<>();
        try (RecordingServer server = new RecordingServer(peer -> {
            peer.send(next.get());
            peer.close();
        })) {
            Call<StockRule> call = TestLink.builder()
                    .baseUrl(server.url())
                    .options(o -> o.retries(0).timeout(Duration.ofMinutes(1)))
                    .build()
                    .request("GET")
                    .reply(StockRule.TYPE);
            for (int length = 0; length < reply.length; length++) {
                next.set(Arrays.copyOf(reply, length));
                assertThat(catchThrowable(call::execute))
                        .as("after %s of %s octets", length, reply.length)
                        .isInstanceOfAny(TransportException.class, DecodeException.class);
                POINTS.incrementAndGet();
            }
            next.set(reply);
            assertThat(call.execute()).isEqualTo(StockRule.fromJson(BODY));
        }
    }

    @Test
    void withALength() throws Exception {
        cutEverywhere(withLength(utf8(BODY)));
    }

    @Test
    void inChunks() throws Exception {
        StringBuilder chunks = new StringBuilder();
        byte[] body = utf8(BODY);
        String latin = new String(body, StandardCharsets.ISO_8859_1);
        for (int at = 0; at < latin.length(); at += 50) {
            String chunk = latin.substring(at, Math.min(at + 50, latin.length()));
            chunks.append(Integer.toHexString(chunk.length()))
                    .append("\r\n")
                    .append(chunk)
                    .append("\r\n");
        }
        cutEverywhere((HEAD + "Transfer-Encoding: chunked\r\n\r\n" + chunks + "0\r\n\r\n")
                .getBytes(StandardCharsets.ISO_8859_1));
    }

    @Test
    void withTheConnectionAsItsEnd() throws Exception {
        cutEverywhere(join(utf8(HEAD + "\r\n"), utf8(BODY)));
    }

    @Test
    void inGzip() throws Exception {
        byte[] body = ContentCodingTest.gzip(utf8(BODY));
        cutEverywhere(join(utf8(HEAD + "Content-Encoding: gzip\r\n\r\n"), body));
    }

    /** A server whose length is right for what it sends, but which sends too little. */
    @Test
    void withALengthThatFits() throws Exception {
        byte[] body = utf8(BODY);
        AtomicReference<byte[]> next = new AtomicReference<>();
        try (RecordingServer server = new RecordingServer(peer -> {
            peer.send(withLength(next.get()));
            peer.close();
        })) {
            Call<Everything> call = TestLink.builder()
                    .baseUrl(server.url())
                    .build()
                    .request("GET")
                    .reply(Everything.TYPE);
            for (int length = 0; length < body.length; length++) {
                next.set(Arrays.copyOf(body, length));
                assertThat(catchThrowable(call::execute))
                        .as("after %s octets", length)
                        .isInstanceOf(DecodeException.class);
                POINTS.incrementAndGet();
            }
        }
    }

    @AfterAll
    static void thereWereManyPoints() {
        assertThat(POINTS.get()).isGreaterThanOrEqualTo(2_000);
    }
}
