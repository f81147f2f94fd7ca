package dev.catenary.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.catenary.runtime.testing.FakeTransport;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(20)
class ItemStreamTest {
    private static final String CHUNKED = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n";
    private static final String LINES = "Content-Type: application/x-ndjson\r\n\r\n";
    private static final String EVENTS = "Content-Type: text/event-stream\r\n\r\n";

    private static ItemStream<JsonValue> items(String mediaType, String sent) {
        byte[] body = sent.getBytes(StandardCharsets.UTF_8);
        return TestLink.over(FakeTransport.answering(200, Headers.of("Content-Type", mediaType), body))
                .request("GET")
                .replyItems(Codecs.JSON)
                .execute();
    }

    private static TestLink client(RecordingServer server) {
        return TestLink.builder()
                .baseUrl(server.url())
                .options(o -> o.retries(0).responseTimeout(Duration.ofSeconds(5)))
                .build();
    }

    private static String chunk(String text) {
        return Integer.toHexString(text.length()) + "\r\n" + text + "\r\n";
    }

    @ParameterizedTest
    @CsvSource({
        "application/x-ndjson, {\"a\":1}|{\"a\":2}|, '{\"a\":1},{\"a\":2}'",
        "application/jsonl, {\"a\":1}|{\"a\":2}, '{\"a\":1},{\"a\":2}'",
        "application/x-ndjson, 1R|R|| 2 |\"x\", '1,2,\"x\"'",
        "application/x-ndjson, null|, 'null'",
        "application/json-seq, ^1|^{\"a\":|[2]}|^\"x\", '1,{\"a\":[2]},\"x\"'",
        "application/geo+json-seq, ^^1|^|, '1'",
        "application/x-ndjson, '', ''"
    })
    void areReadFromTheirForms(String mediaType, String sent, String expected) {
        List<String> seen = new ArrayList<>();
        items(mediaType, sent.replace('|', '\n').replace('^', '\u001e').replace('R', '\r'))
                .forEach(item -> seen.add(item.toJson()));
        assertThat(String.join(",", seen)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"application/x-ndjson, 1|12", "application/json-seq, ^1|^12", "application/x-ndjson, 1|tru"})
    void areNotTakenForWholeWhenTheyMayBeCut(String mediaType, String sent) {
        ItemStream<JsonValue> items = items(mediaType, sent.replace('|', '\n').replace('^', '\u001e'));
        assertThat(items.next()).isEqualTo(JsonValue.of(1));
        assertThatThrownBy(items::hasNext)
                .isInstanceOf(TransportException.class)
                .hasMessage("GET https://api.example/ failed: the reply ended in the middle of an item");
    }

    @Test
    void goOnAfterAnItemThatIsNoJson() {
        ItemStream<JsonValue> items = items("application/x-ndjson", "{\"a\":\n2\n");
        assertThatThrownBy(items::next).isInstanceOf(DecodeException.class);
        assertThat(items.next()).isEqualTo(JsonValue.of(2));
        assertThatThrownBy(items::next).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void canBeTakenAsAStream() {
        try (Stream<JsonValue> numbers = items("application/x-ndjson", "1\n2\n3\n").stream()) {
            assertThat(numbers.mapToLong(JsonValue::asLong).sum()).isEqualTo(6);
        }
    }

    @Test
    void areNotFoundInAPageOrInOtherJson() {
        assertThatThrownBy(() -> items("text/html", "<html>"))
                .isInstanceOf(DecodeException.class)
                .hasMessage("The reply to GET https://api.example/ is 'text/html' and not the JSON that is promised");
        Call<EventStream<String>> events =
                TestLink.over(FakeTransport.answering(200, "{}")).request("GET").replyEvents(Codecs.STRING);
        assertThatThrownBy(events::execute)
                .isInstanceOf(DecodeException.class)
                .hasMessage(
                        "The reply to GET https://api.example/ is 'application/json' and not the events that are promised");
    }

    @Test
    void areAskedForByTheirMediaType() {
        FakeTransport fake = FakeTransport.answering(200, Headers.empty(), new byte[0]);
        TestLink.over(fake).request("GET").replyEvents(Codecs.JSON).execute();
        assertThat(fake.last().headers().get("Accept")).isEqualTo("text/event-stream");
        TestLink.over(fake).request("GET").replyItems(Codecs.JSON).execute();
        assertThat(fake.last().headers().get("Accept")).isEqualTo("application/x-ndjson");
    }

    @Test
    void failuresStayTypedErrors() {
        Call<EventStream<String>> events = TestLink.over(FakeTransport.answering(404, "{\"code\":\"GONE\"}"))
                .request("GET")
                .errors(Codecs.JSON, 404)
                .replyEvents(Codecs.STRING);
        assertThatThrownBy(events::execute).isInstanceOf(ApiException.class).hasMessageContaining("GONE");
    }

    @Test
    void arriveOneByOneAndClosingEarlyFreesTheConnection() throws Exception {
        CountDownLatch taken = new CountDownLatch(1);
        CountDownLatch gone = new CountDownLatch(2);
        RecordingServer.Script dripping = peer -> {
            peer.send(CHUNKED + EVENTS + chunk("data: 1\n\n"));
            assertThat(taken.await(10, TimeUnit.SECONDS)).isTrue();
            peer.drip(chunk("data: 2\n\n"), gone);
        };
        try (RecordingServer server = new RecordingServer(dripping)) {
            Call<EventStream<Long>> call = client(server).request("GET").replyEvents(Codecs.INT64);
            try (EventStream<Long> events = call.execute()) {
                assertThat(events.next().data()).isEqualTo(1);
                taken.countDown();
                assertThat(events.next().data()).isEqualTo(2);
            }
            try (EventStream<Long> events = call.async().get(10, TimeUnit.SECONDS)) {
                assertThat(events.next().data()).isEqualTo(1);
            }
            assertThat(gone.await(10, TimeUnit.SECONDS))
                    .as("both connections are closed")
                    .isTrue();
        }
    }

    @Test
    void closingFromAnotherThreadEndsTheWaiting() throws Exception {
        try (RecordingServer server = new RecordingServer(peer -> {
            peer.send(CHUNKED + LINES + chunk("1\n"));
            peer.hang();
        })) {
            ItemStream<Long> items =
                    client(server).request("GET").replyItems(Codecs.INT64).execute();
            assertThat(items.next()).isEqualTo(1);
            Thread closing = new Thread(items::close);
            closing.start();
            assertThat(items.hasNext()).isFalse();
            closing.join();
        }
    }

    @Test
    void silenceBeyondTheResponseTimeoutEndsThem() throws Exception {
        try (RecordingServer server = new RecordingServer(peer -> {
            peer.send(CHUNKED + LINES + chunk("1\n"));
            peer.hang();
        })) {
            ItemStream<Long> items = client(server)
                    .with(o -> o.responseTimeout(Duration.ofMillis(300)))
                    .request("GET")
                    .replyItems(Codecs.INT64)
                    .execute();
            assertThat(items.next()).isEqualTo(1);
            assertThatThrownBy(items::hasNext).isInstanceOf(DeadlineException.class);
        }
    }

    @Test
    void outliveTheTimeoutOfTheCall() throws Exception {
        try (RecordingServer server = new RecordingServer(peer -> {
            peer.send(CHUNKED + LINES);
            for (int i = 0; i < 8; i++) {
                Thread.sleep(100);
                peer.send(chunk(i + "\n"));
            }
            peer.send("0\r\n\r\n");
        })) {
            ItemStream<Long> items = client(server)
                    .with(o -> o.timeout(Duration.ofMillis(500)))
                    .request("GET")
                    .replyItems(Codecs.INT64)
                    .execute();
            assertThat(items.stream()).hasSize(8);
        }
    }

    @Test
    void anInterruptedReaderLetsGo() throws Exception {
        CountDownLatch gone = new CountDownLatch(1);
        try (RecordingServer server = new RecordingServer(peer -> {
            peer.send(CHUNKED + LINES + chunk("1\n"));
            peer.drip(chunk(" "), gone);
        })) {
            ItemStream<Long> items =
                    client(server).request("GET").replyItems(Codecs.INT64).execute();
            items.next();
            Thread.currentThread().interrupt();
            Throwable failure = catchThrowable(items::hasNext);
            assertThat(Thread.interrupted()).as("the flag stays set").isTrue();
            assertThat(failure).isExactlyInstanceOf(TransportException.class).hasMessageContaining("interrupted");
            assertThat(gone.await(10, TimeUnit.SECONDS)).isTrue();
        }
    }

    /** Cut at every octet of what is on the wire: whole items, then an exception. */
    @Test
    void aBrokenConnectionNeverGivesHalfAnItem() throws Exception {
        String body = chunk("{\"a\":12") + chunk("3}\n{\"a\"") + chunk(":4}\n") + "0\r\n\r\n";
        List<RecordingServer.Script> scripts = new ArrayList<>();
        for (int length = 0; length < body.length(); length++) {
            String cut = body.substring(0, length);
            scripts.add(peer -> {
                peer.send(CHUNKED + LINES + cut);
                peer.close();
            });
        }
        try (RecordingServer server = new RecordingServer(scripts.toArray(RecordingServer.Script[]::new))) {
            for (int length = 0; length < body.length(); length++) {
                List<String> seen = new ArrayList<>();
                Throwable failure = catchThrowable(() -> {
                    try (ItemStream<JsonValue> items = client(server)
                            .request("GET")
                            .replyItems(Codecs.JSON)
                            .execute()) {
                        items.forEach(item -> seen.add(item.toJson()));
                    }
                });
                assertThat(failure).as("cut at %d", length).isInstanceOf(TransportException.class);
                assertThat(seen).isEqualTo(List.of("{\"a\":123}", "{\"a\":4}").subList(0, seen.size()));
            }
        }
    }
}
