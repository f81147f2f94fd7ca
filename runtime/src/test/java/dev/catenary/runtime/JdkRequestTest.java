package dev.catenary.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JdkRequestTest {
    private static JdkRequest request(MutableHeaders headers) {
        WireRequest wire = new WireRequest(
                "GET", URI.create("https://api.example/"), headers, null, WireRequest.Stage.attempt(1, null));
        return new JdkRequest(
                new TransportRequest(wire, Duration.ofSeconds(1), CallOptions.defaults(), status -> false),
                HttpClient.Version.HTTP_2,
                null);
    }

    @Test
    void valuesOfANameAreTogetherInTheirOrder() {
        MutableHeaders headers =
                new MutableHeaders().add("X-Tag", "b").add("Accept", "*/*").add("x-tag", "a");

        HttpHeaders given = request(headers).headers();

        assertThat(given.map()).isEqualTo(Map.of("X-Tag", List.of("b", "a"), "Accept", List.of("*/*")));
        assertThat(given.allValues("X-TAG")).containsExactly("b", "a");
    }

    @Test
    void theLengthIsLeftToTheJdk() {
        assertThat(request(new MutableHeaders().add("content-length", "9"))
                        .headers()
                        .map())
                .isEmpty();
    }
}
