package dev.catenary.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Event streams as the HTML standard reads them; expected values are its own where it gives examples (WHATWG HTML §9.2.6). */
class EventStreamTest {
    private static final int LIMIT = 1000;

    private static EventStream<String> text(String sent) {
        return EventStream.of("GET /x", Codecs.STRING, new ByteArrayInputStream(bytes(sent)), LIMIT);
    }

    private static EventStream<Long> numbers(String sent) {
        return EventStream.of("GET /x", Codecs.INT64, new ByteArrayInputStream(bytes(sent)), LIMIT);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static Stream<Arguments> streams() {
        return Stream.of(
                arguments("data: YHOO\ndata: +2\ndata: 10\n\n", "message//YHOO\n+2\n10"),
                arguments(
                        ": test stream\n\ndata: first event\nid: 1\n\ndata:second event\nid\n\ndata:  third event\n\n",
                        "message/1/first event;message//second event;message// third event"),
                arguments("data\n\ndata\ndata\n\ndata:x\n\n", "message//;message//\n;message//x"),
                arguments("data:test\n\ndata: test\n\n", "message//test;message//test"),
                arguments("event: add\ndata: 73857293\n\nevent: remove\ndata: 2153\n\n", "add//73857293;remove//2153"),
                arguments("event: lost\n\ndata: x\n\n", "message//x"),
                arguments("data: a\r\rdata: b\r\n\r\ndata: c\n\n", "message//a;message//b;message//c"),
                arguments("data: a\r\ndata: b\rdata: c\n\r\n", "message//a\nb\nc"),
                arguments("\uFEFFdata: a\n\n\uFEFFdata: b\n\ndata: c\n\n", "message//a;message//c"),
                arguments("id: 7\n\ndata: x\n\n", "message/7/x"),
                arguments("id: 7\ndata: x\n\nid: 8\u00009\ndata: y\n\n", "message/7/x;message/7/y"),
                arguments("ID: 7\ndata : no\nfoo: bar\ndata: ä€😀\n\n", "message//ä€😀"),
                arguments("data: x\n\n: ping\n\n: ping\n", "message//x"),
                arguments("data: [DONE]\n\n", "message//[DONE]"),
                arguments("", ""));
    }

    @ParameterizedTest
    @MethodSource("streams")
    void areCutAsTheStandardSays(String sent, String expected) {
        List<String> seen = new ArrayList<>();
        for (ServerSentEvent<String> event : text(sent)) {
            assertThat(event.data()).isEqualTo(event.text());
            seen.add(event.type() + "/" + event.id() + "/" + event.data());
        }
        assertThat(String.join(";", seen)).isEqualTo(expected);
    }

    /** However the network cuts it into pieces. */
    @ParameterizedTest
    @MethodSource("streams")
    void areTheSameOctetByOctet(String sent, String expected) {
        InputStream slow = new ByteArrayInputStream(bytes(sent)) {
            @Override
            public synchronized int read(byte[] into, int offset, int length) {
                return super.read(into, offset, Math.min(1, length));
            }
        };
        List<String> seen = new ArrayList<>();
        EventStream.of("GET /x", Codecs.STRING, slow, LIMIT)
                .forEach(event -> seen.add(event.type() + "/" + event.id() + "/" + event.text()));
        assertThat(String.join(";", seen)).isEqualTo(expected);
    }

    @Test
    void giveAnEventWithoutWaitingForTheNextOctet() {
        InputStream open = new InputStream() {
            private final byte[] sent = bytes("data: 1\r\r");
            private int at;

            @Override
            public int read() {
                if (at == sent.length) {
                    throw new AssertionError("waits although the event is complete");
                }
                return sent[at++];
            }

            @Override
            public int read(byte[] into, int offset, int length) {
                into[offset] = (byte) read();
                return 1;
            }
        };
        assertThat(EventStream.of("GET /x", Codecs.INT64, open, LIMIT).next().data())
                .isEqualTo(1L);
    }

    @Test
    void endAtTheMarkThatIsNoJson() {
        assertThat(numbers("data: 1\n\ndata: [DONE]\n\ndata: 2\n\n").data().stream())
                .containsExactly(1L);
        assertThat(numbers("data: 1\n\ndata: [DONE]").data().stream()).containsExactly(1L);
        assertThat(numbers("data: 1\n\ndata: [done]").data().stream()).containsExactly(1L);
    }

    @Test
    void keepWhatIsNeededToAskAgain() {
        EventStream<Long> events = numbers("retry: 1500\nid: a\ndata: 1\n\nretry: soon\nid: b\n\n");
        assertThat(events.lastEventId()).isEmpty();
        assertThat(events.retry()).isNull();
        events.next();
        assertThat(events.lastEventId()).isEqualTo("a");
        assertThat(events.hasNext()).isFalse();
        assertThat(events.lastEventId()).isEqualTo("b");
        assertThat(events.retry()).isEqualTo(Duration.ofMillis(1500));
    }

    @Test
    void passOverEventsWithoutDataWhereOnlyDataIsWanted() {
        assertThat(numbers("event: ping\ndata:\n\ndata: 1\n\n").data().stream()).containsExactly(1L);
    }

    @Test
    void failOnlyForTheDataThatIsNotAsPromised() {
        EventStream<Long> events = numbers("data: {\n\ndata: 2\n\n");
        ServerSentEvent<Long> broken = events.next();
        assertThatThrownBy(broken::data).isInstanceOf(DecodeException.class).hasMessageContaining("GET /x");
        assertThat(broken.text()).isEqualTo("{");
        assertThat(events.next().data()).isEqualTo(2L);
    }

    @Test
    void readOtherTextsThanStringsAsTheyAre() {
        String uuid = "f81d4fae-7dec-11d0-a765-00a0c91e6bf6";
        InputStream in = new ByteArrayInputStream(bytes("data: " + uuid + "\n\n"));
        assertThat(EventStream.of("GET /x", Codecs.UUID, in, LIMIT).next().data())
                .hasToString(uuid);
    }

    /** Cut after any octet: the events that had ended, and an exception if there was data of another. */
    @Test
    void neverGiveHalfAnEvent() {
        String first = "id: 1\ndata: 123\n\n";
        String second = ": ping\nevent: x\ndata: 45\ndata: 6\n\n";
        for (int length = 0; length < first.length(); length++) {
            expectCut(first.substring(0, length), length >= "id: 1\ndata".length());
        }
        for (int length = 0; length < second.length(); length++) {
            boolean data = length >= ": ping\nevent: x\ndata".length();
            expectCut(first + second.substring(0, length), data, "123");
        }
    }

    private static void expectCut(String sent, boolean fails, String... whole) {
        List<String> seen = new ArrayList<>();
        EventStream<String> events = text(sent);
        if (fails) {
            assertThatThrownBy(() -> events.forEach(event -> seen.add(event.data())))
                    .as(sent)
                    .isInstanceOf(TransportException.class)
                    .hasMessage("GET /x failed: the reply ended in the middle of an event");
        } else {
            events.forEach(event -> seen.add(event.data()));
        }
        assertThat(seen).as(sent).containsExactly(whole);
    }

    @Test
    void boundTheSizeOfAnEventAndOfALine() {
        String line = "data: " + "x".repeat(500) + "\n";
        assertThatThrownBy(() -> text(line + line + "\n").next())
                .isInstanceOf(TransportException.class)
                .hasMessage("GET /x failed: an item is larger than 1000 octets");
        assertThatThrownBy(() -> text(": " + "x".repeat(2000)).hasNext())
                .isInstanceOf(TransportException.class)
                .hasMessageContaining("larger than 1000 octets");
    }

    @Test
    void stayFailed() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("reset");
            }
        };
        EventStream<String> events = EventStream.of("GET /x", Codecs.STRING, broken, LIMIT);
        for (int i = 0; i < 2; i++) {
            assertThatThrownBy(events::hasNext)
                    .isInstanceOf(TransportException.class)
                    .hasMessage("GET /x failed: reset");
        }
    }
}
