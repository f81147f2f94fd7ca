package dev.catenary.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.catenary.runtime.testing.FakeTransport;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResponseHeaderTest {
    private static final Codec<List<String>> TEXTS = Codecs.list(Codecs.STRING);
    private static final Codec<List<Long>> WHOLES = Codecs.list(Codecs.INT64);
    private static final Codec<Map<String, Long>> NUMBERS = Codecs.map(Codecs.INT64);

    static Stream<Arguments> values() {
        return Stream.of(
                arguments(ResponseHeader.of("X", Codecs.STRING), "a b", "a b"),
                arguments(ResponseHeader.of("X", Codecs.STRING), "", ""),
                arguments(ResponseHeader.of("X", Codecs.STRING), "007", "007"),
                arguments(ResponseHeader.of("X", Codecs.INT32), "42", 42),
                arguments(ResponseHeader.of("X", Codecs.INT64), "-9223372036854775808", Long.MIN_VALUE),
                arguments(ResponseHeader.of("X", Codecs.DECIMAL), "1.10", new BigDecimal("1.10")),
                arguments(ResponseHeader.of("X", Codecs.DOUBLE), "1e21", 1e21),
                arguments(ResponseHeader.of("X", Codecs.BOOLEAN), "true", true),
                arguments(ResponseHeader.of("X", Codecs.DATE), "2026-11-25", LocalDate.of(2026, 11, 25)),
                arguments(
                        ResponseHeader.of("X", Codecs.DATE_TIME),
                        "2026-11-25T10:00:00+01:00",
                        OffsetDateTime.parse("2026-11-25T10:00+01:00")),
                // RFC 9110 §5.6.7
                arguments(
                        ResponseHeader.of("X", Codecs.DATE_TIME),
                        "Sun, 06 Nov 1994 08:49:00 GMT",
                        OffsetDateTime.parse("1994-11-06T08:49Z")),
                arguments(
                        ResponseHeader.of("X", Codecs.UUID),
                        "0b7f6a3e-7d1c-4b52-9c39-6a0b5d9c1f20",
                        UUID.fromString("0b7f6a3e-7d1c-4b52-9c39-6a0b5d9c1f20")),
                arguments(ResponseHeader.of("X", Codecs.JSON), "7", JsonValue.of("7")),
                arguments(ResponseHeader.of("X", Codecs.nullable(Codecs.INT64)), "7", 7L),
                // OAS 3.0.4 §4.7.12.6; RFC 9110 §5.6.1.2: empty elements do not count
                arguments(ResponseHeader.of("X", TEXTS), "blue,black , ,brown", List.of("blue", "black", "brown")),
                arguments(ResponseHeader.of("X", TEXTS), "", List.of()),
                arguments(ResponseHeader.of("X", WHOLES), "1, -2", List.of(1L, -2L)),
                // RFC 9110 §5.6.4
                arguments(ResponseHeader.of("X", TEXTS), "\"a,\\\"b\", c", List.of("\"a,\\\"b\"", "c")),
                arguments(ResponseHeader.of("X", TEXTS), "19\" rack, desk", List.of("19\" rack", "desk")),
                arguments(ResponseHeader.of("X", NUMBERS), "R,100,G,200", Map.of("R", 100L, "G", 200L)),
                arguments(ResponseHeader.of("X", NUMBERS), "", Map.of()),
                arguments(
                        ResponseHeader.of("X", Style.SIMPLE_EXPLODE, NUMBERS),
                        "R=100, G=200",
                        Map.of("R", 100L, "G", 200L)),
                arguments(
                        ResponseHeader.of("X", Style.SIMPLE_EXPLODE, Codecs.map(Codecs.STRING)),
                        "a=b=c,d",
                        Map.of("a", "b=c", "d", "")),
                // Swagger 2.0, collectionFormat
                arguments(ResponseHeader.of("X", Style.PIPE, WHOLES), "1|2", List.of(1L, 2L)),
                arguments(ResponseHeader.of("X", Style.SPACE, TEXTS), "a,b c", List.of("a,b", "c")),
                arguments(ResponseHeader.of("X", Style.JSON, WHOLES), "[1,2]", List.of(1L, 2L)),
                arguments(ResponseHeader.of("X", Style.TEXT, Codecs.INT64), "7", 7L),
                arguments(ResponseHeader.of("X", Style.TEXT, WHOLES), "[1,2]", List.of(1L, 2L)),
                // No standard has a rule for it; Style writes it so.
                arguments(ResponseHeader.of("X", Codecs.list(WHOLES)), "[1], [2]", List.of(List.of(1L), List.of(2L))));
    }

    @ParameterizedTest
    @MethodSource("values")
    void readsAValueAsItsType(ResponseHeader<?> header, String text, Object expected) {
        assertThat((Object) Headers.of("x", text).get(header)).isEqualTo(expected);
    }

    @Test
    void isNullWhereThereIsNone() {
        assertThat(Headers.of("Y", "1").get(ResponseHeader.of("X", Codecs.INT64)))
                .isNull();
    }

    @Test
    void takesSeveralFieldsAsOne() {
        Headers headers = Headers.of("X", "1", "X", "2, 3");

        assertThat(headers.get(ResponseHeader.of("X", Codecs.STRING))).isEqualTo("1, 2, 3");
        assertThat(headers.get(ResponseHeader.of("X", WHOLES))).containsExactly(1L, 2L, 3L);
        assertThat(headers.get(ResponseHeader.of("X", Codecs.INT64))).isEqualTo(1);
        assertThat(Headers.of("X", "a,1", "X", "b,2").get(ResponseHeader.of("X", NUMBERS)))
                .containsExactly(Map.entry("a", 1L), Map.entry("b", 2L));
    }

    @Test
    void keepsCookiesApart() {
        Headers headers = Headers.of("Set-Cookie", "a=1; Expires=Wed, 21 Oct 2015 07:28:00 GMT", "Set-Cookie", "b=2");

        assertThat(headers.get(ResponseHeader.of("set-cookie", TEXTS)))
                .containsExactly("a=1; Expires=Wed, 21 Oct 2015 07:28:00 GMT", "b=2");
        assertThat(headers.get(ResponseHeader.of("set-cookie", Codecs.STRING)))
                .isEqualTo("a=1; Expires=Wed, 21 Oct 2015 07:28:00 GMT");
    }

    @Test
    void readsModelsByTheirTable() {
        ResponseHeader<TestModels.Problem> header =
                ResponseHeader.of("X-Problem", Style.SIMPLE_EXPLODE, TestModels.Problem.TYPE);

        assertThat(Headers.of("X-Problem", "code=007,count=7").get(header).toJson())
                .isEqualTo("{\"code\":\"007\",\"count\":\"7\"}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"s3cret", "", "1;s3cret", "9223372036854775808"})
    void saysWhichHeaderOfWhichOperationIsNotAsPromisedAndNotWhatItHolds(String text) {
        ResponseHeader<Long> header = ResponseHeader.of("X-Total", Codecs.INT64);
        FakeTransport transport = FakeTransport.answering(200, Headers.of("X-Total", text), new byte[0])
                .then(404, Headers.of("X-Total", text), new byte[0]);
        Call<?> call = TestLink.over(transport).to("items").request("GET").replyNothing();
        Response<?> response = call.raw();
        ApiException error = catchThrowableOfType(ApiException.class, call::raw);

        for (ThrowingCallable reading :
                List.<ThrowingCallable>of(() -> response.header(header), () -> error.header(header))) {
            assertThatThrownBy(reading)
                    .isInstanceOf(DecodeException.class)
                    .hasMessageContaining("(in header 'X-Total' of the reply to GET https://api.example/items)")
                    .hasMessageNotContaining("s3cret")
                    .hasNoCause();
        }
    }

    @Test
    void ofAnErrorIsReadAlthoughItsTextIsMasked() {
        FakeTransport transport = FakeTransport.answering(409, Headers.of("X-Session-Age", "7"), new byte[0]);
        ApiException error = catchThrowableOfType(
                ApiException.class,
                () -> TestLink.over(transport).request("GET").replyNothing().raw());

        assertThat(error.headers().get("X-Session-Age")).isEqualTo("***");
        assertThat(error.header(ResponseHeader.of("X-Session-Age", Codecs.INT64)))
                .isEqualTo(7);
    }

    @Test
    void refusesWhatIsNoListOfPairs() {
        assertThatThrownBy(() -> Headers.of("X", "R,100,G").get(ResponseHeader.of("X", NUMBERS)))
                .isInstanceOf(DecodeException.class)
                .hasMessage("expected an object, found a string (in header 'X')");
    }
}
