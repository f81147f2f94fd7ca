package dev.catenary.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.catenary.runtime.testing.FakeTransport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeadersTest {
    @Test
    void comparesNamesWithoutCaseAndKeepsOrder() {
        Headers headers = Headers.of("Link", "a", "X-B", "1", "LINK", "b");

        assertThat(headers.get("link")).isEqualTo("a");
        assertThat(headers.all("lInK")).containsExactly("a", "b");
        assertThat(headers.names()).containsExactly("Link", "X-B");
        assertThat(headers.first("none")).isEmpty();
        assertThat(headers).isEqualTo(Headers.of("link", "a", "x-b", "1", "link", "b"));
    }

    @Test
    void setTakesThePlaceOfAll() {
        MutableHeaders headers = new MutableHeaders();
        headers.add("A", "1").add("a", "2").set("A", "3").add("B", "4").setIfAbsent("b", "5");

        assertThat(headers.all("a")).containsExactly("3");
        assertThat(headers.all("b")).containsExactly("4");
        assertThat(headers.remove("B").contains("b")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"s3cret\r\nX-Evil: 1", "s3cret\nx", "s3cret\0", "s3cret\u007f", "s3cret夏"})
    void refusesValuesThatCouldStartAnotherLineWithoutEchoingThem(String value) {
        assertThatThrownBy(() -> Headers.of("X-Key", value))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'X-Key'")
                .hasMessageNotContaining("s3cret");
        assertThatThrownBy(() -> TestLink.over(FakeTransport.answering(204, "")).with(o -> o.header("X-Key", value)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "a:b", "a\r\nb", "é"})
    void refusesNamesThatAreNoTokens(String name) {
        assertThatThrownBy(() -> Headers.of(name, "x")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void masksSecretsWhenPrinted() {
        Headers headers = Headers.of(
                "Authorization", "Bearer s3cret",
                "Cookie", "s3cret",
                "X-Api-Key", "s3cret",
                "Set-Cookie", "s3cret",
                "Wechatpay-Signature", "s3cret",
                "Request-ID", "42");

        assertThat(headers.toString()).doesNotContain("s3cret").contains("Request-ID: 42");
        assertThat(headers.get("cookie")).isEqualTo("s3cret");
    }
}
