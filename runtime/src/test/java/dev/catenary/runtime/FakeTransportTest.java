package dev.catenary.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.catenary.runtime.testing.FakeTransport;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class FakeTransportTest {
    @Test
    void givesAnswersInOrderAndTheLastOneAgain() throws Exception {
        FakeTransport fake = FakeTransport.answering(200, "1").then(200, "2").thenFailing(new IOException("gone"));
        Call<Long> call = TestLink.over(fake).request("POST").reply(Codecs.INT64);

        assertThat(call.execute()).isEqualTo(1L);
        assertThat(call.async().get()).isEqualTo(2L);
        assertThatThrownBy(call::execute).isInstanceOf(TransportException.class);
        assertThatThrownBy(call::execute).isInstanceOf(TransportException.class);
        assertThat(fake.requests()).hasSize(4);
    }

    @Test
    void remembersWhatItWasSent() {
        FakeTransport fake = FakeTransport.answering(200, "1");
        assertThatThrownBy(fake::last).isInstanceOf(IllegalStateException.class).hasMessage("Nothing was sent");

        TestLink.over(fake)
                .to("a b")
                .request("PUT")
                .json(Codecs.STRING, "x")
                .replyNothing()
                .execute();

        assertThat(fake.last().method()).isEqualTo("PUT");
        assertThat(fake.last().pathAndQuery()).isEqualTo("/a%20b");
        assertThat(fake.last().headers().get("Content-Type")).isEqualTo("application/json");
        assertThat(fake.last().bodyText()).isEqualTo("\"x\"");
        assertThat(fake.last()).hasToString("PUT /a%20b (3 octets)");
    }

    @Test
    void streamsWhereAStreamIsWanted() {
        FakeTransport fake = FakeTransport.answering(200, Headers.of("Content-Type", "a/b"), new byte[] {1, 2});
        try (Binary reply = TestLink.over(fake).request("GET").replyBinary().execute()) {
            assertThat(reply.mediaType()).isEqualTo("a/b");
            assertThat(reply.bytes()).containsExactly(1, 2);
        }
    }
}
