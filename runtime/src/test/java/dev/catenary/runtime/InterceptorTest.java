package dev.catenary.runtime;

import static dev.catenary.runtime.RecordingServer.reply;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.catenary.runtime.testing.FakeTransport;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;

class InterceptorTest {
    private static final class Refusal extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private record Named(String name, List<String> log) implements Interceptor {
        @Override
        public void request(WireRequest request) {
            log.add("request " + name);
            request.headers().add("X-Seen", name);
        }

        @Override
        public void reply(WireRequest request, WireReply reply) {
            log.add("reply " + name + " " + reply.status());
        }
    }

    @Test
    void seesRequestsInOrderAndRepliesInReverse() {
        List<String> log = new ArrayList<>();
        FakeTransport fake = FakeTransport.answering(200, "1");
        TestLink.over(fake, b -> b.interceptor(new Named("a", log)).interceptor(new Named("b", log)))
                .request("GET")
                .replyNothing()
                .execute();
        assertThat(log).containsExactly("request a", "request b", "reply b 200", "reply a 200");
        assertThat(fake.last().headers().all("X-Seen")).containsExactly("a", "b");
    }

    /** What signing needs: the octets and the request line exactly as they arrive at the server. */
    @Test
    void seesExactlyWhatGoesOverTheWire() throws Exception {
        String answer = "{ \"b\":1.0,\n\"a\":\"夏\" }";
        List<String> signed = new ArrayList<>();
        List<byte[]> verified = new ArrayList<>();
        try (RecordingServer server =
                new RecordingServer(reply(200, "Wechatpay-Nonce: n\r\nContent-Type: application/json\r\n", answer))) {
            TestLink link = TestLink.builder()
                    .baseUrl(server.url() + "/prefix")
                    .credential(Credential.apiKeyInQuery("k", "key", () -> "a+b"))
                    .interceptor(new Interceptor() {
                        @Override
                        public void request(WireRequest request) {
                            signed.add(request.method() + " " + request.pathAndQuery() + " HTTP/1.1");
                            signed.add(new String(request.bodyBytes(), StandardCharsets.UTF_8));
                            request.headers().set("Authorization", "WECHATPAY2 x");
                        }

                        @Override
                        public void reply(WireRequest request, WireReply reply) {
                            verified.add(reply.body());
                            assertThat(reply.headers().get("WECHATPAY-NONCE")).isEqualTo("n");
                            assertThat(reply.streamed()).isFalse();
                        }
                    })
                    .build();
            link.to(Style.SIMPLE, "id", "a/ 券")
                    .request("POST")
                    .slash()
                    .config(new CallsTest.Config(), c -> c.limit(1).tags(List.of("2026-01-01T00:00:00+08:00")))
                    .json(Codecs.JSON, JsonValue.of(Map.of("名", "夏")))
                    .reply(Codecs.JSON)
                    .execute();

            assertThat(server.last().line()).isEqualTo(signed.get(0));
            assertThat(signed.get(0))
                    .isEqualTo("POST /prefix/a%2F%20%E5%88%B8/?limit=1&tags=2026-01-01T00%3A00%3A00%2B08%3A00&key=a%2Bb"
                            + " HTTP/1.1");
            assertThat(server.last().text()).isEqualTo(signed.get(1));
            assertThat(server.last().header("Authorization")).isEqualTo("WECHATPAY2 x");
            assertThat(verified.get(0)).asString(StandardCharsets.UTF_8).isEqualTo(answer);
        }
    }

    @Test
    void seesRepliesBeforeTheyAreJudged() {
        List<Integer> seen = new ArrayList<>();
        Interceptor watching = new Interceptor() {
            @Override
            public void reply(WireRequest request, WireReply reply) {
                seen.add(reply.status());
            }
        };
        FakeTransport fake =
                FakeTransport.answering(503, Headers.empty(), new byte[0]).then(404, Headers.empty(), new byte[0]);
        TestLink link = TestLink.over(fake, b -> b.interceptor(watching))
                .with(o -> o.maxRetryDelay(java.time.Duration.ofMillis(1)));
        assertThatThrownBy(() -> link.request("GET").replyNothing().execute()).isInstanceOf(ApiException.class);
        assertThat(seen).containsExactly(503, 404);
    }

    @Test
    void saysWhenAReplyIsStreamed() {
        List<WireReply> seen = new ArrayList<>();
        FakeTransport fake = FakeTransport.answering(200, Headers.empty(), new byte[] {1});
        TestLink.over(
                        fake,
                        b -> b.interceptor(new Interceptor() {
                            @Override
                            public void reply(WireRequest request, WireReply reply) {
                                seen.add(reply);
                            }
                        }))
                .request("GET")
                .replyBinary()
                .execute()
                .close();
        assertThat(seen.get(0).streamed()).isTrue();
        assertThat(seen.get(0).body()).isEmpty();
    }

    @Test
    void whatHooksThrowReachesTheCallerAsItIs() {
        Interceptor onReply = new Interceptor() {
            @Override
            public void reply(WireRequest request, WireReply reply) {
                throw new Refusal();
            }
        };
        Interceptor onRequest = new Interceptor() {
            @Override
            public void request(WireRequest request) {
                throw new Refusal();
            }
        };
        FakeTransport fake = FakeTransport.answering(503, Headers.empty(), new byte[0]);
        for (Interceptor interceptor : List.of(onRequest, onReply)) {
            Call<Void> call = TestLink.over(fake, b -> b.interceptor(interceptor))
                    .request("GET")
                    .replyNothing();
            assertThatThrownBy(call::execute).isExactlyInstanceOf(Refusal.class);
            assertThatThrownBy(() -> call.async().get())
                    .isInstanceOf(ExecutionException.class)
                    .cause()
                    .isExactlyInstanceOf(Refusal.class);
        }
        assertThat(fake.requests()).hasSize(2);
    }
}
