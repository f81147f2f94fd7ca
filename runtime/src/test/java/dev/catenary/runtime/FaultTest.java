package dev.catenary.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Replies that break the rules of HTTP or break off: each ends every kind of call with the documented exception. */
@Timeout(20)
class FaultTest {
    static Stream<String> brokenReplies() {
        String ok = "HTTP/1.1 200 OK\r\n";
        return Stream.of(
                "",
                "HTTP",
                "lol\r\n\r\n",
                "HTTP/1.1 abc OK\r\n\r\n",
                "HTTP/9.9 200 OK\r\n\r\n",
                ok,
                ok + "Content-Length: 5\r\n",
                ok + "Content-Length: 5\r\n\r\n",
                ok + "Content-Length: 5\r\n\r\n[1]",
                ok + "Content-Length: x\r\n\r\n[1]",
                ok + "Content-Length: -5\r\n\r\n[1]",
                ok + "Content-Length: 99999999999999999999\r\n\r\n[1]",
                ok + "Transfer-Encoding: chunked\r\n\r\n",
                ok + "Transfer-Encoding: chunked\r\n\r\nzz\r\n[1]\r\n0\r\n\r\n",
                ok + "Transfer-Encoding: chunked\r\n\r\n3\r\n[1]\r\n",
                ok + "Transfer-Encoding: chunked\r\n\r\n-3\r\n[1]\r\n0\r\n\r\n");
    }

    @ParameterizedTest
    @MethodSource("brokenReplies")
    void endInATransportException(String reply) throws Exception {
        try (RecordingServer server = new RecordingServer(peer -> {
            peer.send(reply);
            peer.close();
        })) {
            TestLink link = TestLink.builder().baseUrl(server.url()).build();
            TestLink once = link.with(o -> o.retries(0).timeout(Duration.ofSeconds(10)));
            for (String method : new String[] {"GET", "POST"}) {
                Call<JsonValue> call = once.request(method).reply(Codecs.JSON);
                assertThat(catchThrowable(call::execute)).isExactlyInstanceOf(TransportException.class);
                assertThat(catchThrowable(() -> call.async().get()))
                        .isInstanceOf(ExecutionException.class)
                        .cause()
                        .isExactlyInstanceOf(TransportException.class);
            }
            assertThat(server.received()).as("each was sent once").hasSize(4);
        }
    }

    @ParameterizedTest
    @MethodSource("brokenReplies")
    void endAStreamWithAnIoException(String reply) throws Exception {
        try (RecordingServer server = new RecordingServer(peer -> {
            peer.send(reply);
            peer.close();
        })) {
            Call<Binary> call = TestLink.builder()
                    .baseUrl(server.url())
                    .options(o -> o.retries(0).timeout(Duration.ofSeconds(10)))
                    .build()
                    .request("GET")
                    .replyBinary();
            Throwable failure = catchThrowable(() -> {
                try (Binary data = call.execute()) {
                    data.bytes();
                }
            });
            assertThat(failure).hasCauseInstanceOf(IOException.class);
        }
    }
}
