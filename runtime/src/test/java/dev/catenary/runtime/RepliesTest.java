package dev.catenary.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.catenary.runtime.testing.FakeTransport;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RepliesTest {
    private static Call<String> byStatus(int status, String body) {
        return TestLink.over(FakeTransport.answering(status, body))
                .request("PUT")
                .replies(r -> r.on("200", Codecs.STRING, text -> "exact " + text)
                        .on("2XX", Codecs.STRING, text -> "range " + text)
                        .nothing("204", () -> "nothing")
                        .text("304", text -> "unchanged")
                        .on("default", Codecs.STRING, text -> "default " + text));
    }

    @ParameterizedTest
    @CsvSource({"200, exact x", "201, range x", "204, nothing", "304, unchanged"})
    void goByStatus(int status, String expected) {
        assertThat(byStatus(status, "\"x\"").execute()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "application/json, `\"open\"`, open",
                "text/plain, open, open",
                "text/plain;charset=utf-8, 7 up, 7 up",
                "text/plain, `\"open\"`, open",
                "text/plain, ``, ``",
            })
    void thatAreOneTextMayComeUnquoted(String mediaType, String body, String expected) {
        assertThat(ofText(mediaType, body).execute()).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "application/json", "application/octet-stream"})
    void thatAreOneTextAreNotTakenForOneIfTheyDoNotSaySo(String mediaType) {
        assertThatThrownBy(() -> ofText(mediaType, "open").execute()).isInstanceOf(DecodeException.class);
    }

    private static Call<String> ofText(String mediaType, String body) {
        byte[] octets = body.getBytes(StandardCharsets.UTF_8);
        return TestLink.over(FakeTransport.answering(200, Headers.of("Content-Type", mediaType), octets))
                .request("GET")
                .reply(Codecs.STRING);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            nullValues = "null",
            value = {
                "200, application/json, `\"x\"`, x",
                "202, application/json, `\"x\"`, x",
                "202, application/json, 7, null",
                "202, application/json, `{`, null",
                "202, text/html, Accepted, null",
                "202, application/json, ``, null",
                "204, application/json, ``, null",
            })
    void withABodyThatIsNotDescribedGiveItOnlyIfItIsWhatOthersAre(
            int status, String mediaType, String body, @Nullable String expected) {
        Headers headers = Headers.of("Content-Type", mediaType);
        Call<@Nullable String> call = TestLink.over(
                        FakeTransport.answering(status, headers, body.getBytes(StandardCharsets.UTF_8)))
                .request("POST")
                .replyIfAny(Codecs.STRING, 202);
        assertThat(call.execute()).isEqualTo(expected);
    }

    @Test
    void withABrokenBodyThatIsDescribedAreErrors() {
        Call<@Nullable String> call =
                TestLink.over(FakeTransport.answering(200, "{")).request("POST").replyIfAny(Codecs.STRING, 202);
        assertThatThrownBy(call::execute).isInstanceOf(DecodeException.class);
    }

    @Test
    void areErrorsOutsideOfWhatIsNamed() {
        assertThatThrownBy(() -> byStatus(404, "\"x\"").execute()).isInstanceOf(ApiException.class);
    }

    @Test
    void ofAnUnknownSuccessAreNotGuessedAt() {
        Call<String> call = TestLink.over(FakeTransport.answering(202, "1"))
                .request("PUT")
                .replies(r -> r.on("201", Codecs.STRING, text -> text));
        assertThatThrownBy(call::execute)
                .isInstanceOf(DecodeException.class)
                .hasMessage(
                        "The reply to PUT https://api.example/ has status 202, which the description does not mention");
    }

    @Test
    void withoutThePromisedBodyAreErrorsThatNameTheOperation() {
        Call<JsonValue> call = TestLink.over(FakeTransport.answering(204, Headers.empty(), new byte[0]))
                .to("a")
                .request("GET")
                .reply(Codecs.JSON);
        assertThatThrownBy(call::execute)
                .isInstanceOf(DecodeException.class)
                .hasMessage("The reply to GET https://api.example/a has status 204 and no body, but one is promised");
    }

    @Test
    void mayHaveABodyOrNone() {
        assertThat(TestLink.over(FakeTransport.answering(200, "7"))
                        .request("GET")
                        .replyIfAny(Codecs.INT64)
                        .execute())
                .isEqualTo(7L);
        assertThat(TestLink.over(FakeTransport.answering(204, ""))
                        .request("GET")
                        .replyIfAny(Codecs.INT64)
                        .execute())
                .isNull();
    }

    @Test
    void thatAreNotJsonSaySo() {
        byte[] html = "<html>s3cret</html>".getBytes(StandardCharsets.UTF_8);
        Call<JsonValue> call = TestLink.over(
                        FakeTransport.answering(200, Headers.of("Content-Type", "text/html; charset=utf-8"), html))
                .request("GET")
                .reply(Codecs.JSON);
        assertThatThrownBy(call::execute)
                .isInstanceOf(DecodeException.class)
                .hasMessage("The reply to GET https://api.example/ is 'text/html' and not the JSON that is promised");
    }

    @ParameterizedTest
    @CsvSource({
        "application/json; charset=\"ISO-8859-1\", ISO-8859-1",
        "application/json ; x=y; Charset = iso-8859-1 ; z, ISO-8859-1",
        "application/json;charset=utf-16, UTF-16",
        "application/json;charset=no-such-charset, UTF-8",
        "application/json; charsets=utf-16, UTF-8",
        "application/json; charset=, UTF-8",
        "application/json;, UTF-8",
        "application/json; charset, UTF-8"
    })
    void areReadInTheCharsetTheyName(String mediaType, Charset charset) {
        byte[] body = "\"é\"".getBytes(charset);
        Call<String> call = TestLink.over(FakeTransport.answering(200, Headers.of("Content-Type", mediaType), body))
                .request("GET")
                .reply(Codecs.STRING);
        assertThat(call.execute()).isEqualTo("é");
    }

    @Test
    void withoutABodyIgnoreOne() {
        assertThat(TestLink.over(FakeTransport.answering(200, "<html>"))
                        .request("GET")
                        .replyNothing()
                        .raw())
                .isEqualTo(new Response<>(200, Headers.of("Content-Type", "application/json"), null));
    }
}
