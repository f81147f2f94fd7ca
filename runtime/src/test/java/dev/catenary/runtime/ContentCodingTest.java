package dev.catenary.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.catenary.runtime.testing.FakeTransport;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** RFC 9110 §8.4: replies that come compressed. */
class ContentCodingTest {
    private static final byte[] JSON = "{\"名\":\"夏\"}".getBytes(StandardCharsets.UTF_8);

    static byte[] gzip(byte[] plain) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(plain);
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return out.toByteArray();
    }

    private static FakeTransport answering(int status, String coding, byte[] body) {
        return FakeTransport.answering(
                status, Headers.of("Content-Type", "application/json", "Content-Encoding", coding), body);
    }

    private static Call<JsonValue> get(FakeTransport fake) {
        return TestLink.over(fake).request("GET").reply(Codecs.JSON);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "GZIP", "x-gzip", "identity, gzip"})
    void isUndone(String coding) {
        FakeTransport fake = answering(200, coding, gzip(JSON));
        assertThat(get(fake).execute().get("名").asText()).isEqualTo("夏");
        assertThat(fake.last().headers().get("Accept-Encoding")).isEqualTo("gzip");
    }

    @Test
    void isUndoneTwice() {
        assertThat(get(answering(200, "gzip, gzip", gzip(gzip(JSON))))
                        .execute()
                        .get("名")
                        .asText())
                .isEqualTo("夏");
        assertThatThrownBy(() -> get(answering(200, "gzip, gzip, gzip", gzip(gzip(gzip(JSON)))))
                        .execute())
                .isInstanceOf(DecodeException.class);
    }

    @Test
    void isNotAskedForWhenTheCallerSaysWhatToAskFor() {
        FakeTransport fake = answering(200, "identity", JSON);
        TestLink.over(fake)
                .with(o -> o.header("Accept-Encoding", "identity"))
                .request("GET")
                .reply(Codecs.JSON)
                .execute();
        assertThat(fake.last().headers().all("accept-encoding")).containsExactly("identity");
    }

    @Test
    void isLeftToInterceptors() {
        byte[] wire = gzip(JSON);
        byte[][] seen = new byte[2][];
        Interceptor watching = new Interceptor() {
            @Override
            public void reply(WireRequest request, WireReply reply) {
                seen[0] = reply.body();
                seen[1] = reply.decodedBody();
            }
        };
        TestLink.over(answering(200, "gzip", wire), b -> b.interceptor(watching))
                .request("GET")
                .reply(Codecs.JSON)
                .execute();
        assertThat(seen[0]).isEqualTo(wire);
        assertThat(seen[1]).isEqualTo(JSON);
    }

    @Test
    void ofABombIsGivenUpAtTheLimit() {
        byte[] bomb = gzip(gzip(new byte[50_000_000]));
        assertThat(bomb.length).isLessThan(1000);
        assertThatThrownBy(() -> TestLink.over(answering(200, "gzip, gzip", bomb))
                        .with(o -> o.maxBodyBytes(100_000))
                        .request("GET")
                        .reply(Codecs.JSON)
                        .execute())
                .isExactlyInstanceOf(TransportException.class)
                .hasMessage("GET https://api.example/ failed: the reply's body is larger than 100000 octets");
    }

    @Test
    void mayFillTheLimitAndNoMore() throws IOException {
        Headers headers = Headers.of("Content-Encoding", "gzip");
        assertThat(ContentCoding.decoded(headers, gzip(JSON), JSON.length)).isEqualTo(JSON);
        assertThatThrownBy(() -> ContentCoding.decoded(headers, gzip(JSON), JSON.length - 1))
                .isInstanceOf(ContentCoding.TooLargeException.class);
    }

    @Test
    void thatIsCutShortGivesNoValueAtAnyPoint() {
        byte[] wire = gzip(JSON);
        for (int length = 1; length < wire.length; length++) {
            byte[] cut = Arrays.copyOf(wire, length);
            assertThatThrownBy(() -> get(answering(200, "gzip", cut)).execute())
                    .as("%s octets", length)
                    .isInstanceOf(DecodeException.class)
                    .hasMessage("The reply to GET https://api.example/ is not coded as its Content-Encoding says");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"br", "zstd", "gzip, br"})
    void thatWasNotAskedForIsRefused(String coding) {
        assertThatThrownBy(() -> get(answering(200, coding, JSON)).execute()).isInstanceOf(DecodeException.class);
    }

    @Test
    void ofNoBodyIsNoMatter() {
        TestLink.over(answering(204, "gzip", new byte[0]))
                .request("GET")
                .replyNothing()
                .execute();
        assertThat(TestLink.over(answering(200, "gzip", new byte[0]))
                        .request("GET")
                        .replyIfAny(Codecs.JSON)
                        .execute())
                .isNull();
    }

    @Test
    void ofErrorsIsUndoneIfItCanBe() {
        byte[] error = "{\"code\":\"NO\"}".getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> get(answering(400, "gzip", gzip(error))).execute())
                .isInstanceOfSatisfying(
                        ApiException.class, e -> assertThat(e.body()).isEqualTo(error));
        assertThatThrownBy(() -> get(answering(400, "gzip", error)).execute())
                .isInstanceOfSatisfying(
                        ApiException.class, e -> assertThat(e.body()).isEqualTo(error));
    }

    @Test
    void ofStreamsIsUndoneAsTheyAreRead() throws IOException {
        byte[] octets = new byte[300_000];
        new java.util.Random(3).nextBytes(octets);
        try (Binary data = TestLink.over(answering(200, "gzip", gzip(octets)))
                .request("GET")
                .replyBinary()
                .execute()) {
            assertThat(data.length()).isEqualTo(-1);
            assertThat(data.bytes()).isEqualTo(octets);
        }
        byte[] cut = Arrays.copyOf(gzip(octets), 1000);
        try (Binary data = TestLink.over(answering(200, "gzip", cut))
                .request("GET")
                .replyBinary()
                .execute()) {
            assertThatThrownBy(data::bytes).isInstanceOf(UncheckedIOException.class);
        }
    }
}
