package dev.catenary.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text that is not ASCII, in a JVM whose platform charset is: as on a server with {@code LC_ALL=C}. */
class CharsetTest {
    private static final String TEXT = "微信支付代金券，夏😀";

    /** Runs in a JVM of its own: sends and receives the text in all places there are, and says what came. */
    static final class Peer {
        private Peer() {}

        public static void main(String[] arguments) throws Exception {
            String text = TEXT;
            try (RecordingServer server = new RecordingServer(
                    peer -> RecordingServer.json(peer.request().text()).play(peer))) {
                String said = TestLink.builder()
                        .baseUrl(server.url())
                        .build()
                        .to(Style.SIMPLE, "name", text)
                        .request("POST")
                        .json(Codecs.STRING, text)
                        .reply(Codecs.STRING)
                        .execute();
                check(said.equals(text), "the reply");
                check(server.last().text().equals('"' + text + '"'), "the request");
                check(server.last().line().contains("%E5%BE%AE"), "the path");
                TestLink.builder()
                        .baseUrl(server.url())
                        .build()
                        .request("POST")
                        .text("text/plain", text)
                        .replyNothing()
                        .execute();
                check(server.last().text().equals(text), "a text");
            }
            check(JsonValue.parse('"' + text + '"').asText().equals(text), "JSON text");
            check(
                    new String(Json.bytes(Codecs.STRING, text, false), StandardCharsets.UTF_8).equals('"' + text + '"'),
                    "JSON octets");
            System.out.println("intact under " + Charset.defaultCharset());
        }

        private static void check(boolean intact, String what) {
            if (!intact) {
                throw new IllegalStateException(what + " is garbled");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"US-ASCII", "COMPAT", "ISO-8859-1"})
    void staysIntact(String charset) throws Exception {
        assertThat(AnotherJvm.run(Peer.class, "-Dfile.encoding=" + charset)).startsWith("intact under ");
    }

    @Test
    void isTestedWhereThePlatformHasNoUnicode() throws Exception {
        assertThat(AnotherJvm.run(Peer.class, "-Dfile.encoding=US-ASCII")).isEqualTo("intact under US-ASCII");
    }
}
