package dev.catenary.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.catenary.runtime.testing.FakeTransport;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChainTest {
    private final FakeTransport fake = FakeTransport.answering(204, "");
    private final TestLink root = TestLink.over(fake);

    private String sent(Request request) {
        request.replyNothing().execute();
        return fake.last().uri().toString();
    }

    @Test
    void joinsSegmentsWithSlashes() {
        assertThat(sent(root.to("v3")
                        .to("coupon-stocks")
                        .to(Style.SIMPLE, "id", "9 8")
                        .request("GET")))
                .isEqualTo("https://api.example/v3/coupon-stocks/9%208");
    }

    @ParameterizedTest
    @CsvSource({
        "v1.0, v1.0",
        "a b, a%20b",
        "订单, %E8%AE%A2%E5%8D%95",
        "a%2Fb, a%2Fb",
        "50%, 50%25",
        "x:batchGet, x:batchGet",
        "a;b@c!$&'()*+=~_, a;b@c!$&'()*+=~_",
        "a?b#c, a%3Fb%23c",
        "'<\"|^>', %3C%22%7C%5E%3E"
    })
    void encodesLiteralsOnceAndKeepsWhatAPathMayHold(String literal, String expected) {
        assertThat(sent(root.to(literal).request("GET"))).isEqualTo("https://api.example/" + expected);
    }

    @Test
    void joinsPiecesOfOneSegment() {
        TestLink link = root.to(Style.SIMPLE, "name", "n").chain().join(":cancel", here -> () -> here);
        assertThat(sent(link.request("POST"))).isEqualTo("https://api.example/n:cancel");

        TestLink latLon = root.chain()
                .segment()
                .value(Style.SIMPLE, "lat", 1.5)
                .text(",")
                .value(Style.SIMPLE, "lon", "a,b")
                .to(here -> () -> here);
        assertThat(sent(latLon.request("GET"))).isEqualTo("https://api.example/1.5,a%2Cb");

        TestLink joined = root.to("x")
                .chain()
                .joined()
                .text(":")
                .value(Style.SIMPLE, "v", "1/2")
                .to(here -> () -> here);
        assertThat(sent(joined.request("GET"))).isEqualTo("https://api.example/x:1%2F2");
    }

    @Test
    void keepsEmptySegmentsAndTrailingSlashes() {
        assertThat(sent(root.to("a").to("").to("b").request("GET"))).isEqualTo("https://api.example/a//b");
        assertThat(sent(root.to("a").request("GET").slash())).isEqualTo("https://api.example/a/");
        assertThat(sent(root.to("a").to("").request("GET"))).isEqualTo("https://api.example/a/");
    }

    @Test
    void sendsASlashForTheRoot() {
        assertThat(sent(root.request("GET"))).isEqualTo("https://api.example/");
        assertThat(sent(root.request("GET").slash())).isEqualTo("https://api.example/");
    }

    @Test
    void addsNothingForAFragment() {
        TestLink link = root.chain().same(here -> () -> here);
        assertThat(sent(link.request("POST").slash())).isEqualTo("https://api.example/");
    }

    @Test
    void sendsFixedQueryPairsFirst() {
        TestLink link = root.to("a").chain().query("beta=true&x=1 2", here -> () -> here);
        assertThat(sent(link.request("GET").config(new CallsTest.Config(), c -> c.limit(3))))
                .isEqualTo("https://api.example/a?beta=true&x=1%202&limit=3");

        TestLink withValue =
                link.chain().pairs().text("v=").value(Style.SIMPLE, "v", "a&b").to(here -> () -> here);
        assertThat(sent(withValue.request("GET"))).isEqualTo("https://api.example/a?beta=true&x=1%202&v=a%26b");
    }

    @ParameterizedTest
    @ValueSource(strings = {".", ".."})
    void refusesDotSegments(String value) {
        assertThatThrownBy(() -> root.to(Style.SIMPLE, "id", value))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Path parameter 'id'");
        assertThat(fake.requests()).isEmpty();
    }

    @Test
    void refusesDotSegmentsThatPiecesMakeUp() {
        assertThatThrownBy(() -> root.to(Style.LABEL, "id", ".")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> root.to(Style.LABEL, "id", "")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> root.chain()
                        .segment()
                        .value(Style.SIMPLE, "a", ".")
                        .text(".")
                        .to(here -> (TestLink) () -> here))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void encodesHostilePathValuesIntoOneSegment() {
        assertThat(sent(root.to(Style.SIMPLE, "id", "../../etc?x#y").request("GET")))
                .isEqualTo("https://api.example/..%2F..%2Fetc%3Fx%23y");
        assertThat(sent(root.to(Style.SIMPLE, "id", "%2e%2e").request("GET")))
                .isEqualTo("https://api.example/%252e%252e");
        assertThat(sent(root.to(Style.SIMPLE, "id", "%0d%0a").request("GET")))
                .isEqualTo("https://api.example/%250d%250a");
    }

    @ParameterizedTest
    @ValueSource(strings = {"s3cret\r", "s3cret\n", "s3cret\0", "\r\ns3cret", "名\ns3cret"})
    void refusesLineBreaksAndNulsInPathsWithoutRepeatingThem(String value) {
        assertThatThrownBy(() -> root.to(Style.SIMPLE, "id", value))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'id'")
                .hasMessageNotContaining("s3cret");
        assertThatThrownBy(() -> root.to(Style.MATRIX, "id", List.of("a", value)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("s3cret");
    }

    @Test
    void showsNoSecretOfAPathInTexts() {
        TestLink link =
                root.to("bots").to(Style.SIMPLE, "access_token", "s3cret").to(Style.SIMPLE, "id", "7");
        Request request = link.request("GET");
        assertThat(request.replyNothing()).hasToString("GET https://api.example/bots/***/7");
        assertThat(sent(link.request("GET"))).isEqualTo("https://api.example/bots/s3cret/7");
    }

    @Test
    void keepsAPrefixWithoutLinks() {
        TestLink prefixed =
                TestLink.over(fake, b -> b.baseUrl("https://api.example/base/").chainRoot("/api/v2/"));
        assertThat(sent(prefixed.to("x").request("GET"))).isEqualTo("https://api.example/base/api/v2/x");
    }

    @Test
    void goesToAnOperationsOwnServer() {
        assertThat(sent(root.to("x").request("GET").server("https://up.example/v1/")))
                .isEqualTo("https://up.example/v1/x");
        assertThat(sent(root.to("x").request("GET").server("/v2"))).isEqualTo("https://api.example/v2/x");

        TestLink moved = TestLink.over(fake, b -> b.server("https://up.example/v1/", "http://localhost:1/t"));
        assertThat(sent(moved.to("x").request("GET").server("https://up.example/v1/")))
                .isEqualTo("http://localhost:1/t/x");
    }

    @Test
    void needsABaseUrl() {
        assertThatThrownBy(() -> TestLink.builder().build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Test has no base URL")
                .hasMessageContaining("baseUrl(");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ftp://x",
                "api.example",
                "https://",
                "https://x?a=b",
                "https://x#f",
                "https://u:p@x",
                "http://a b",
                ""
            })
    void refusesOtherBaseUrls(String url) {
        assertThatThrownBy(() -> TestLink.builder().baseUrl(url)).isInstanceOf(IllegalArgumentException.class);
    }
}
