package dev.catenary.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** OAS 3.0.4 §4.7.5 and §4.7.6. */
class ServerUrlTest {
    private final ServerUrl server = ServerUrl.of("{scheme}://{tenant}.acme.example:{port}{base}")
            .variable("scheme", "https", "https", "http")
            .variable("tenant", "demo")
            .variable("port", "443")
            .variable("base", "/v1/api");

    @Test
    void hasDefaults() {
        assertThat(server).hasToString("https://demo.acme.example:443/v1/api");
        assertThat(server.variables()).containsExactly("scheme", "tenant", "port", "base");
    }

    @ParameterizedTest
    @CsvSource({"scheme, http", "tenant, a-b.c", "port, 8443", "base, /v2/beta/api"})
    void takesOtherValues(String variable, String value) {
        assertThat(server.with(variable, value).toString()).contains(value);
        assertThat(server).as("stays as it is").hasToString("https://demo.acme.example:443/v1/api");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "evil.example/",
                "evil.example:80",
                "u@evil.example",
                "a?b",
                "a#b",
                "a\\b",
                "a b",
                "a\r\nb",
                "{port}",
                "é",
                "%2f"
            })
    void refusesWhatWouldChangeMoreOfTheUrl(String value) {
        assertThatThrownBy(() -> server.with("tenant", value))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'tenant'")
                .hasMessageNotContaining(value);
    }

    @Test
    void refusesValuesThatAreNotListedAndVariablesThatThereAreNot() {
        assertThatThrownBy(() -> server.with("scheme", "ftp"))
                .hasMessage("Server variable 'scheme' may only be one of [http, https]");
        assertThatThrownBy(() -> server.with("zone", "a")).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "/v1, https://api.example, https://api.example/v1",
        "v1, https://api.example/docs, https://api.example/docs/v1",
        "/, https://api.example, https://api.example/",
        "https://other.example/x, https://api.example, https://other.example/x"
    })
    void thatAreRelativeStandBesideTheDescription(String url, String place, String expected) {
        assertThat(ServerUrl.of(url).at(place)).hasToString(expected);
    }

    @Test
    void thatAreRelativeAreNoBaseUrl() {
        assertThatThrownBy(() -> TestLink.builder().server(ServerUrl.of("/v1")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
