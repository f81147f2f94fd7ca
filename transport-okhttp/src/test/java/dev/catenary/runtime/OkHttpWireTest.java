package dev.catenary.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.catenary.transport.okhttp.OkHttpTransport;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;

/** The contract of transports, and what is OkHttp's own. In the contract's package, which is not public. */
class OkHttpWireTest extends TransportContract {
    @Override
    Transport transport() {
        return OkHttpTransport.builder().connectTimeout(Duration.ofSeconds(5)).build();
    }

    private static Request request(RecordingServer server, Transport transport, String method) {
        return TestLink.builder()
                .baseUrl(server.url())
                .transport(transport)
                .build()
                .request(method);
    }

    @Test
    void whatOkHttpWouldWriteDifferentlyIsRefused() throws Exception {
        try (RecordingServer server = new RecordingServer(RecordingServer.json("1"));
                Transport transport = transport()) {
            TestLink link = TestLink.builder()
                    .baseUrl(server.url())
                    .transport(transport)
                    .build();
            assertThatThrownBy(link.chain()
                            .query("a='b'", TestLink::of)
                            .request("GET")
                            .reply(Codecs.JSON)::execute)
                    .isInstanceOf(TransportException.class)
                    .hasMessageContaining("would write the URL's path or query differently");
            assertThatThrownBy(link.request("GET").json(Codecs.STRING, "x").reply(Codecs.JSON)::execute)
                    .isInstanceOf(TransportException.class)
                    .hasMessageContaining("sends no body with GET");
            assertThat(server.received()).isEmpty();
            String path = "a!$&'()*+,;=:@-._~%2F%E5%A4%8F";
            link.to(path).request("GET").reply(Codecs.JSON).execute();
            assertThat(server.last().line()).isEqualTo("GET /" + path + " HTTP/1.1");
        }
    }

    @Test
    void aSharedClientKeepsNoCookieAndStaysOpen() throws Exception {
        OkHttpClient own = new OkHttpClient.Builder().build();
        try (RecordingServer server = new RecordingServer(RecordingServer.reply(200, "Set-Cookie: a=b\r\n", "1"))) {
            try (Transport transport = OkHttpTransport.of(own)) {
                request(server, transport, "GET").reply(Codecs.JSON).execute();
                request(server, transport, "GET").reply(Codecs.JSON).execute();
            }
            assertThat(server.last().header("Cookie")).isEmpty();
            assertThat(own.dispatcher().executorService().isShutdown()).isFalse();
        } finally {
            own.dispatcher().executorService().shutdown();
        }
    }

    @Test
    void moreThanFiveCallsRunAtOnce() throws Exception {
        CountDownLatch all = new CountDownLatch(20);
        try (RecordingServer server = new RecordingServer(peer -> {
                    all.countDown();
                    all.await();
                    RecordingServer.json("1").play(peer);
                });
                Transport transport = transport()) {
            var futures = IntStream.range(0, 20)
                    .mapToObj(i -> request(server, transport, "GET")
                            .reply(Codecs.INT32)
                            .async())
                    .toList();
            assertThat(futures).allSatisfy(future -> assertThat(future.get()).isEqualTo(1));
        }
    }
}
