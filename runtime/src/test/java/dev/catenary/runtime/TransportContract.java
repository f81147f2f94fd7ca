package dev.catenary.runtime;

import static dev.catenary.runtime.RecordingServer.json;
import static dev.catenary.runtime.RecordingServer.reply;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a {@link Transport} owes its callers, over a real socket. Its modules run it with theirs. */
@Timeout(20)
abstract class TransportContract {
    private final Transport transport = transport();

    /** The transport that is to keep the contract. */
    abstract Transport transport();

    @AfterEach
    void close() throws Exception {
        transport.close();
    }

    private TestLink client(RecordingServer server) {
        return client(server.url());
    }

    private TestLink client(String url) {
        return TestLink.builder().baseUrl(url).transport(transport).build();
    }

    private TestLink impatient(RecordingServer server) {
        return client(server).with(o -> o.timeout(Duration.ofMillis(300)).retries(0));
    }

    private static Call<JsonValue> get(TestLink link) {
        return link.to("x").request("GET").reply(Codecs.JSON);
    }

    /** What the call ends with, run in one of its two ways. */
    private static Throwable failure(Call<?> call, boolean async) throws InterruptedException {
        if (!async) {
            return catchThrowable(call::execute);
        }
        try {
            call.async().get();
            return new AssertionError("no failure");
        } catch (ExecutionException failure) {
            return failure.getCause();
        }
    }

    @Test
    void runsInAllFourWays() throws Exception {
        try (RecordingServer server = new RecordingServer(json("{\"名\":\"夏\"}"))) {
            Call<JsonValue> call = get(client(server));

            assertThat(call.execute().get("名").asText()).isEqualTo("夏");
            assertThat(call.async().get().get("名").asText()).isEqualTo("夏");
            assertThat(call.raw().status()).isEqualTo(200);
            assertThat(call.rawAsync().get().headers().get("content-type")).isEqualTo("application/json");
            assertThat(server.received()).hasSize(4).allMatch(r -> r.line().equals("GET /x HTTP/1.1"));
            assertThat(server.connections()).as("connections are kept").isLessThan(4);
            assertThat(server.last().header("Upgrade")).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"QUERY", "COPY", "REPORT", "M-SEARCH", "look"})
    void sendsAnyMethodAsItIsWritten(String method) throws Exception {
        try (RecordingServer server = new RecordingServer(json("1"))) {
            client(server)
                    .to("x")
                    .request(method)
                    .json(Codecs.STRING, "a")
                    .reply(Codecs.INT64)
                    .execute();
            assertThat(server.last().line()).isEqualTo(method + " /x HTTP/1.1");
            assertThat(server.last().text()).isEqualTo("\"a\"");

            client(server).to("x").request(method).reply(Codecs.INT64).execute();
            assertThat(server.last().line()).isEqualTo(method + " /x HTTP/1.1");
            assertThat(server.last().text()).isEmpty();
        }
    }

    @Test
    void sendsBodiesWithTheirLength() throws Exception {
        try (RecordingServer server = new RecordingServer(json("1"))) {
            client(server)
                    .request("POST")
                    .json(Codecs.STRING, "é")
                    .reply(Codecs.JSON)
                    .execute();
            assertThat(server.last().text()).isEqualTo("\"é\"");
            assertThat(server.last().header("Content-Length")).isEqualTo("4");

            client(server)
                    .request("POST")
                    .json(Codecs.STRING, null)
                    .reply(Codecs.JSON)
                    .execute();
            assertThat(server.last().header("Content-Type")).isEmpty();
            assertThat(server.last().header("Content-Length")).isEqualTo("0");

            client(server)
                    .request("DELETE")
                    .json(Codecs.STRING, "x")
                    .reply(Codecs.JSON)
                    .execute();
            assertThat(server.last().text()).isEqualTo("\"x\"");
        }
    }

    @Test
    void sendsEveryValueOfAHeader() throws Exception {
        Interceptor tags = new Interceptor() {
            @Override
            public void request(WireRequest request) {
                request.headers().add("X-Tag", "red").add("X-Other", "1").add("x-tag", "blue");
            }
        };
        try (RecordingServer server = new RecordingServer(json("1"))) {
            TestLink link = TestLink.builder()
                    .baseUrl(server.url())
                    .transport(transport)
                    .interceptor(tags)
                    .build();
            link.request("POST").json(Codecs.STRING, "é").reply(Codecs.JSON).execute();
            assertThat(server.last().head().lines().map(String::toLowerCase))
                    .containsOnlyOnce("x-tag: red", "x-tag: blue", "x-other: 1");
        }
    }

    @Test
    void streamsBinaryBothWays() throws Exception {
        byte[] octets = new byte[300_000];
        new java.util.Random(7).nextBytes(octets);
        try (RecordingServer server = new RecordingServer(
                peer -> peer.send("HTTP/1.1 200 OK\r\nContent-Length: 5\r\nContent-Type: image/png\r\n"
                        + "Content-Disposition: attachment; filename=\"a b.png\"\r\n\r\nhello"))) {
            Call<Binary> known = client(server)
                    .request("PUT")
                    .binary("image/*", Binary.of(octets))
                    .replyBinary();
            try (Binary reply = known.execute()) {
                assertThat(reply.name()).isEqualTo("a b.png");
                assertThat(reply.mediaType()).isEqualTo("image/png");
                assertThat(reply.length()).isEqualTo(5);
                assertThat(new String(reply.bytes(), StandardCharsets.UTF_8)).isEqualTo("hello");
            }
            assertThat(server.last().body()).isEqualTo(octets);
            assertThat(server.last().header("Content-Length")).isEqualTo("300000");
            assertThat(server.last().header("Content-Type")).isEqualTo("application/octet-stream");
            assertThat(server.last().header("Accept")).isEqualTo("*/*");

            Binary unknown = Binary.of("f", "image/gif", -1, () -> new java.io.ByteArrayInputStream(octets));
            client(server)
                    .request("PUT")
                    .binary("image/*", unknown)
                    .replyNothing()
                    .execute();
            assertThat(server.last().body()).isEqualTo(octets);
            assertThat(server.last().header("Transfer-Encoding")).isEqualTo("chunked");
            assertThat(server.last().header("Content-Type")).isEqualTo("image/gif");
        }
    }

    @Test
    void closingAStreamedReplyLetsGoOfTheConnection() throws Exception {
        CountDownLatch gone = new CountDownLatch(1);
        try (RecordingServer server = new RecordingServer(peer -> {
            peer.send("HTTP/1.1 200 OK\r\nContent-Length: 100000000\r\n\r\n");
            peer.drip("x".repeat(50_000), gone);
        })) {
            Binary reply = client(server).request("GET").replyBinary().execute();
            reply.close();
            assertThat(gone.await(10, SECONDS)).isTrue();
        }
    }

    @Test
    void aStreamReadToItsEndLeavesTheConnectionToTheNextCall() throws Exception {
        try (RecordingServer server = new RecordingServer(json("1"))) {
            TestLink link = client(server);
            for (int i = 0; i < 5; i++) {
                try (Binary reply = link.request("GET").replyBinary().execute()) {
                    assertThat(reply.bytes()).hasSize(1);
                }
                assertThat(get(link).execute().asLong()).isEqualTo(1);
            }
            assertThat(server.connections()).isLessThan(10);
        }
    }

    @Test
    void closingATransportLetsGoOfItsThreads() throws Exception {
        try (RecordingServer server = new RecordingServer(json("1"))) {
            try (Transport closed = transport()) {
                TestLink link = TestLink.builder()
                        .baseUrl(server.url())
                        .transport(closed)
                        .build();
                assertThat(get(link).execute().asLong()).isEqualTo(1);
            }
        }
    }

    @Test
    void givesUpAStreamThatGoesSilent() throws Exception {
        try (RecordingServer server = new RecordingServer(peer -> {
            peer.send("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nabc");
            peer.hang();
        })) {
            Binary reply = client(server)
                    .with(o -> o.responseTimeout(Duration.ofMillis(200)))
                    .request("GET")
                    .replyBinary()
                    .execute();
            assertThatThrownBy(reply::bytes).hasRootCauseInstanceOf(java.net.http.HttpTimeoutException.class);
        }
    }

    @Test
    void reportsAStreamThatBreaksOff() throws Exception {
        try (RecordingServer server = new RecordingServer(peer -> {
            peer.send("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nabc");
            peer.close();
        })) {
            Binary reply = client(server).request("GET").replyBinary().execute();
            assertThatThrownBy(reply::bytes).hasCauseInstanceOf(IOException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void refusedConnections(boolean async) throws Exception {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        TestLink link = client("http://127.0.0.1:" + port).with(o -> o.retries(0));

        assertThat(failure(get(link), async))
                .isExactlyInstanceOf(TransportException.class)
                .hasMessageStartingWith("GET http://127.0.0.1:" + port + "/x failed: ")
                .hasCauseInstanceOf(java.net.ConnectException.class);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void repliesThatNeverCome(boolean async) throws Exception {
        try (RecordingServer server = new RecordingServer(RecordingServer.Peer::hang)) {
            assertThat(failure(get(impatient(server)), async)).isInstanceOf(DeadlineException.class);
            TestLink link = client(server).with(o -> o.responseTimeout(Duration.ofMillis(200)));
            assertThat(failure(get(link), async)).isInstanceOf(DeadlineException.class);
            assertThat(server.received()).as("timeouts are not repeated").hasSizeLessThan(3);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void bodiesThatDripForEver(boolean async) throws Exception {
        CountDownLatch gone = new CountDownLatch(1);
        try (RecordingServer server = new RecordingServer(peer -> {
            peer.send("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 100000\r\n\r\n");
            peer.drip(" ", gone);
        })) {
            assertThat(failure(get(impatient(server)), async)).isInstanceOf(DeadlineException.class);
            assertThat(gone.await(10, SECONDS)).as("the connection is closed").isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void bodiesOverTheLimit(boolean async) throws Exception {
        try (RecordingServer server = new RecordingServer(json("\"" + "x".repeat(100) + "\""))) {
            TestLink small = client(server).with(o -> o.maxBodyBytes(101));
            assertThat(failure(get(small), async))
                    .isExactlyInstanceOf(TransportException.class)
                    .hasMessageContaining("larger than 101 octets");
            assertThat(get(client(server).with(o -> o.maxBodyBytes(102)))
                            .execute()
                            .asText())
                    .hasSize(100);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void bodiesThatBreakOff(boolean async) throws Exception {
        try (RecordingServer server = new RecordingServer(peer -> {
            peer.send("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n[1]");
            peer.close();
        })) {
            assertThat(failure(get(client(server)), async)).isExactlyInstanceOf(TransportException.class);
            assertThat(server.received()).hasSize(1);
        }
    }

    @Test
    void doesNotFollowRedirects() throws Exception {
        try (RecordingServer other = new RecordingServer(json("1"));
                RecordingServer server = new RecordingServer(reply(302, "Location: " + other.url() + "/y\r\n", ""))) {
            Call<JsonValue> call = TestLink.builder()
                    .baseUrl(server.url())
                    .transport(transport)
                    .credential(Credential.bearer("b", () -> "s3cret"))
                    .build()
                    .request("GET")
                    .reply(Codecs.JSON);
            assertThatThrownBy(call::execute)
                    .isInstanceOfSatisfying(
                            ApiException.class, e -> assertThat(e.status()).isEqualTo(302));
            assertThat(other.received()).isEmpty();
        }
    }

    @Test
    void repeatsWhenTheConnectionIsLostBeforeAReply() throws Exception {
        try (RecordingServer server = new RecordingServer(RecordingServer.Peer::close, json("1"))) {
            assertThat(get(client(server)).execute().asLong()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void nothingIsSentTwiceUnlessRetriesSaySo(boolean async) throws Exception {
        try (RecordingServer server = new RecordingServer(json("1"), RecordingServer.Peer::close, json("3"))) {
            TestLink once = client(server).with(o -> o.retries(0));
            get(once).execute();
            // The kept-alive connection is lost under this one, which makes most clients send a GET again.
            assertThat(failure(get(once), async))
                    .isExactlyInstanceOf(TransportException.class)
                    .hasCauseInstanceOf(NoReplyException.class);
            assertThat(server.received()).hasSize(2);
            assertThat(get(once).execute().asLong()).isEqualTo(3);
        }
    }

    @Test
    void interruptionEndsTheCallAndIsRemembered() throws Exception {
        CountDownLatch arrived = new CountDownLatch(1);
        try (RecordingServer server = new RecordingServer(peer -> {
            arrived.countDown();
            peer.hang();
        })) {
            AtomicReference<Throwable> seen = new AtomicReference<>();
            AtomicReference<Boolean> flag = new AtomicReference<>();
            Thread caller = new Thread(() -> {
                seen.set(catchThrowable(get(client(server))::execute));
                flag.set(Thread.currentThread().isInterrupted());
            });
            caller.start();
            assertThat(arrived.await(10, SECONDS)).isTrue();
            caller.interrupt();
            caller.join();
            assertThat(seen.get()).isInstanceOf(TransportException.class).hasMessageContaining("interrupted");
            assertThat(flag.get()).isTrue();
        }
    }

    @Test
    void cancellingTheFutureClosesTheConnection() throws Exception {
        CountDownLatch arrived = new CountDownLatch(1);
        CountDownLatch gone = new CountDownLatch(1);
        try (RecordingServer server = new RecordingServer(peer -> {
            peer.send("HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n");
            arrived.countDown();
            peer.drip(" ", gone);
        })) {
            CompletableFuture<JsonValue> future = get(client(server)).async();
            assertThat(arrived.await(10, SECONDS)).isTrue();
            assertThat(future.cancel(true)).isTrue();
            assertThat(gone.await(10, SECONDS)).isTrue();
        }
    }

    @Test
    void readsTextInItsCharset() throws Exception {
        try (RecordingServer server =
                new RecordingServer(reply(200, "Content-Type: text/plain; charset=iso-8859-1\r\n", "caf\u00e9"))) {
            // The server writes UTF-8 octets, so that each of the two of "é" is a character of its own here.
            assertThat(client(server).request("GET").replyText().execute()).isEqualTo("caf\u00c3\u00a9");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {408, 421, 503})
    void repliesThatInviteToSendAgainAreHandedOn(int status) throws Exception {
        try (RecordingServer server = new RecordingServer(
                reply(status, "Retry-After: 0\r\nContent-Encoding: identity\r\nX-A: b\r\n", "no"))) {
            assertThatThrownBy(get(client(server).with(o -> o.retries(0)))::execute)
                    .isInstanceOfSatisfying(ApiException.class, e -> {
                        assertThat(e.status()).isEqualTo(status);
                        assertThat(e.headers().get("Retry-After")).isEqualTo("0");
                        assertThat(e.headers().get("X-A")).isEqualTo("b");
                    });
            assertThat(server.received()).hasSize(1);
        }
    }

    @Test
    void interceptorsSeeTheOctetsOfTheWire() throws Exception {
        ByteArrayOutputStream coded = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(coded)) {
            out.write("{\"a\":1}".getBytes(StandardCharsets.UTF_8));
        }
        AtomicReference<WireReply> seen = new AtomicReference<>();
        try (RecordingServer server = new RecordingServer(peer -> {
            peer.send("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: " + coded.size() + "\r\n\r\n");
            peer.send(coded.toByteArray());
        })) {
            TestLink link = TestLink.builder()
                    .baseUrl(server.url())
                    .transport(transport)
                    .interceptor(new Interceptor() {
                        @Override
                        public void reply(WireRequest request, WireReply reply) {
                            seen.set(reply);
                        }
                    })
                    .build();
            assertThat(get(link).execute().get("a").asLong()).isEqualTo(1);
            assertThat(seen.get().headers().get("Content-Encoding")).isEqualTo("gzip");
            assertThat(seen.get().body()).isEqualTo(coded.toByteArray());
        }
    }

    @Test
    void sendsAllValuesOfANameInTwoSpellings() throws Exception {
        try (RecordingServer server = new RecordingServer(json("1"))) {
            TestLink link = TestLink.builder()
                    .baseUrl(server.url())
                    .transport(transport)
                    .interceptor(new Interceptor() {
                        @Override
                        public void request(WireRequest request) {
                            request.headers().add("X-Tag", "one").add("x-tag", "two");
                        }
                    })
                    .build();
            get(link).execute();
            assertThat(server.last().head().lines().filter(line -> line.matches("(?i)x-tag: .*")))
                    .extracting(line -> line.substring("x-tag: ".length()))
                    .containsExactly("one", "two");
        }
    }
}
