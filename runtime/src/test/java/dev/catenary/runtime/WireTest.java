package dev.catenary.runtime;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpClient;
import org.junit.jupiter.api.Test;

/** Calls over a real socket through the {@link JdkTransport}. */
class WireTest extends TransportContract {
    @Override
    Transport transport() {
        return JdkTransport.builder().build();
    }

    @Test
    void refusesAClientThatFollowsRedirects() {
        HttpClient following = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
        assertThatThrownBy(() -> JdkTransport.of(following)).isInstanceOf(IllegalArgumentException.class);
    }
}
