package dev.catenary.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.catenary.runtime.TestModels.Filter;
import dev.catenary.runtime.TestModels.Problem;
import dev.catenary.runtime.testing.FakeTransport;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ErrorsTest {
    private static ApiException failing(FakeTransport fake) {
        Call<JsonValue> call = TestLink.over(fake)
                .to("orders")
                .request("POST")
                .config(new CallsTest.Config(), c -> c.limit(77))
                .errors(Problem.TYPE, 400, 404)
                .errors(Filter.TYPE, "4XX")
                .errors(Codecs.STRING, "default")
                .reply(Codecs.JSON);
        return catchThrowableOfType(ApiException.class, call::execute);
    }

    private static ApiException failing(int status, String contentType, String body) {
        return failing(FakeTransport.answering(
                status, Headers.of("Content-Type", contentType), body.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void givesTheTypeThatIsDeclaredForTheStatus() {
        ApiException exact = failing(404, "application/json", "{\"code\":\"NOT_FOUND\",\"message\":\"s3cret\"}");
        assertThat(exact.status()).isEqualTo(404);
        assertThat(exact.as(Problem.class)).get().extracting(Problem::code).isEqualTo("NOT_FOUND");
        assertThat(exact.as(Filter.class)).isEmpty();
        assertThat(exact).hasMessage("POST https://api.example/orders was answered with 404 Not Found: NOT_FOUND");

        assertThat(failing(422, "application/problem+json", "{\"name\":\"x\"}").as(Filter.class))
                .isPresent();
        assertThat(failing(500, "application/json", "\"oops\"").as(String.class))
                .contains("oops");
    }

    @Test
    void readsBodiesWithoutAMediaType() {
        ApiException error = failing(
                FakeTransport.answering(400, Headers.empty(), "{\"code\":\"A\"}".getBytes(StandardCharsets.UTF_8)));
        assertThat(error.as(Problem.class)).isPresent();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "404 | text/html | <html><body>s3cret</body></html>",
                "404 | application/json | ``",
                "404 | application/json | <html>s3cret</html>",
                "404 | application/json | {\"code\":\"s3cret\"",
                "404 | application/json | [\"s3cret\"]",
                "404 | text/plain | {\"code\":\"s3cret\"}",
                "404 | application/json | {\"code\":\"s3cret s3cret\"}",
                "404 | application/json | {\"code\":{\"s3cret\":1}}"
            })
    void isNotConfusedByOtherBodies(int status, String contentType, String body) {
        ApiException error = failing(status, contentType, body);
        assertThat(error.status()).isEqualTo(404);
        assertThat(error).hasMessage("POST https://api.example/orders was answered with 404 Not Found");
        assertThat(error.bodyText()).isEqualTo(body);
        assertThat(error.as(Filter.class)).isEmpty();
    }

    private static Object typed(int status, String contentType) {
        FakeTransport fake = FakeTransport.answering(
                status, Headers.of("Content-Type", contentType), "{\"code\":\"A\"}".getBytes(StandardCharsets.UTF_8));
        Call<JsonValue> call = TestLink.over(fake)
                .to("orders")
                .request("POST")
                .errors("application/vnd.a+json", Codecs.JSON, "default")
                .errors(Problem.TYPE, 400, 404)
                .errors("application/vnd.a+json", Filter.TYPE, 400)
                .errors("application/vnd.a+json;v=2", Codecs.JSON, 400)
                .errors(Filter.TYPE, "default")
                .reply(Codecs.JSON);
        ApiException error = catchThrowableOfType(ApiException.class, call::execute);
        assertThat(error.bodyText()).isEqualTo("{\"code\":\"A\"}");
        return error.as(Object.class).orElse("none").getClass().getSimpleName();
    }

    @ParameterizedTest
    @CsvSource({
        "400, application/json, Problem",
        "400, application/vnd.a+json, Filter",
        "400, Application/VND.A+json; charset=utf-8, Filter",
        "400, application/vnd.a+json; charset=utf-8; V=\"2\", JsonValue",
        "400, application/vnd.b+json, Problem",
        "400, text/html, String",
        "404, application/vnd.a+json, Problem",
        "500, application/vnd.a+json, JsonValue",
        "500, application/json, Filter",
    })
    void givesTheTypeOfTheMediaTypeThatCame(int status, String contentType, String type) {
        assertThat(typed(status, contentType)).isEqualTo(type);
    }

    @Test
    void masksSecretsInHeaders() {
        ApiException error = failing(FakeTransport.answering(
                400, Headers.of("Set-Cookie", "s3cret", "Request-ID", "7", "WWW-Authenticate", "Basic"), new byte[0]));
        assertThat(error.headers().get("Set-Cookie")).isEqualTo("***");
        assertThat(error.headers().get("request-id")).isEqualTo("7");
        assertThat(error.headers().get("WWW-Authenticate")).isEqualTo("Basic");
        assertThat(error.body()).isEmpty();
    }
}
