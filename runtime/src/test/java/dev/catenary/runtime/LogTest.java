package dev.catenary.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catenary.runtime.testing.FakeTransport;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;

class LogTest {
    /** Held so that the logger is not collected while the test runs. */
    private static final Logger LOGGER = Logger.getLogger("dev.catenary.runtime");

    private static final class Lines extends Handler {
        final List<String> lines = Collections.synchronizedList(new ArrayList<>());

        @Override
        public void publish(LogRecord line) {
            lines.add(line.getMessage());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }

    @Test
    void saysWhatGoesOverTheWireButNoSecret() {
        Lines lines = new Lines();
        Level before = LOGGER.getLevel();
        LOGGER.addHandler(lines);
        LOGGER.setLevel(Level.FINE);
        try {
            TestLink.over(
                            FakeTransport.answering(
                                    200,
                                    Headers.of("Set-Cookie", "s3cret", "Location", "https://x/?token=s3cret", "A", "b"),
                                    "s3cret".getBytes()),
                            b -> b.credential(Credential.bearer("b", () -> "s3cret"))
                                    .credential(Credential.apiKeyInHeader("h", "X-Shop", () -> "s3cret"))
                                    .credential(Credential.apiKeyInQuery("q", "q", () -> "s3cret"))
                                    .credential(Credential.apiKeyInCookie("c", "c", () -> "s3cret")))
                    .to("a")
                    .request("POST")
                    .text("text/plain", "s3cret")
                    .replyNothing()
                    .execute();
        } finally {
            LOGGER.removeHandler(lines);
            LOGGER.setLevel(before);
        }
        assertThat(lines.lines).hasSize(2);
        assertThat(lines.lines.get(0))
                .startsWith("POST https://api.example/a?q=… attempt 1 {")
                .contains("X-Shop: ***");
        assertThat(lines.lines.get(1))
                .startsWith("POST https://api.example/a?q=… got 200 {")
                .contains("Location: https://x/?token=…, A: b");
        assertThat(lines.lines.toString()).doesNotContain("s3cret");
    }
}
