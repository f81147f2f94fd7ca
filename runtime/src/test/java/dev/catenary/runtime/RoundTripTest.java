package dev.catenary.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.catenary.runtime.example.Everything;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What was read is written as it was, to the byte, whether it fits its property or not. */
class RoundTripTest {
    private static final String LONG_DIGITS = "1234567890".repeat(99);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"string\":\"\"}",
                "{\"string\":\"\\u0000\\b\\t\\n\\f\\r\\\"\\\\/\u2028 \u4e2d\u6587 \ud83d\ude00\"}",
                "{\"int32\":-2147483648}",
                "{\"int32\":2147483647}",
                "{\"int32\":1.0}",
                "{\"int64\":-9223372036854775808}",
                "{\"int64\":9223372036854775807}",
                "{\"int64\":1E+2}",
                "{\"integer\":123456789012345678901234567890}",
                "{\"integer\":0}",
                "{\"integer\":1E+30}",
                "{\"decimal\":1.10}",
                "{\"decimal\":0.00}",
                "{\"decimal\":100}",
                "{\"decimal\":1E+400}",
                "{\"decimal\":1E-400}",
                "{\"decimal\":-1.2345678901234567890123456789}",
                "{\"float32\":0.1}",
                "{\"float32\":0.1234567890123}",
                "{\"float64\":0.1}",
                "{\"float64\":1.7976931348623157E308}",
                "{\"float64\":4.9E-324}",
                "{\"float64\":0.12345678901234567890123}",
                "{\"bool\":true,\"date\":\"2015-05-20\",\"bytes\":\"\"}",
                "{\"uuid\":\"0188a8f0-5c1e-7000-8000-00000000ffff\"}",
                "{\"uuid\":\"0188A8F0-5C1E-7000-8000-00000000FFFF\"}",
                "{\"bytes\":\"AAEC/w==\"}",
                "{\"bytes\":\"AAEC/w\"}",
                "{\"bytes\":\"AAEC_w==\"}",
                "{\"bytes\":\"AAEC/x==\"}",
                "{\"binary\":\"AAEC/w==\"}",
                "{\"json\":null}",
                "{\"json\":{\"b\":[1,2.50,\"x\",null,true,{}],\"a\":{\"\":[]}}}",
                "{\"times\":[]}",
                "{\"times\":[\"2015-05-20T13:29:35z\",\"2015-05-20T13:29:35Z\",\"2015-05-20T13:29:35+00:00\"]}",
                "{\"gaps\":[null,1,null]}",
                "{\"gaps\":[1.0,null]}",
                "{\"table\":{\"z\":[1.10],\"a\":[]}}",
                "{\"unknown\":1,\"Unknown\":[{\"deep\":null}],\"\":\"empty name\"}",
                "{\"string\":null,\"int32\":null,\"times\":null,\"source\":null,\"pet\":null,\"mixed\":null}",
                "{\"mixed\":1,\"z\":0}"
            })
    void valuesAreWrittenAsTheyCame(String json) {
        Everything model = Everything.fromJson(json);
        assertThat(model.toJson()).isEqualTo(json);
        assertThat(Everything.fromJson(model.toJson())).isEqualTo(model).hasSameHashCodeAs(model);
        byte[] utf8 = json.getBytes(StandardCharsets.UTF_8);
        assertThat(Everything.TYPE.fromJson(utf8)).isEqualTo(model);
        assertThat(Json.bytes(Everything.TYPE, model, true)).isEqualTo(utf8);
        assertThat(JsonValue.parse(json).as(Everything.TYPE)).isEqualTo(model);
        assertThat(JsonValue.parse(json).as(Everything.TYPE).toJson()).isEqualTo(json);
    }

    @Test
    void halfASurrogatePairSurvives() {
        String json = "{\"string\":\"中\\uD83D\",\"x\":\"\\uDE00\"}";
        String written = Everything.fromJson(json).toJson();
        assertThat(written).isEqualTo("{\"string\":\"中\\uD83D\",\"x\":\"\\uDE00\"}");
        assertThat(Everything.fromJson(written)).isEqualTo(Everything.fromJson(json));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "string | 1 | expected a string, found an integer",
                "string | {\"a\":[1]} | expected a string, found an object",
                "int32 | 2147483648 | expected an integer of 32 bits, found a larger one",
                "int32 | \"1\" | expected an integer, found a string",
                "int64 | 9223372036854775808 | expected an integer of 64 bits, found a larger one",
                "int64 | 1E+20 | expected an integer of 64 bits, found a larger one",
                "int64 | 1.5 | expected an integer, found a number with a fraction or out of range",
                "int64 | 1E+2147483647 | expected an integer, found a number with a fraction or out of range",
                "int64 | 1E-2147483647 | expected an integer, found a number with a fraction or out of range",
                "int64 | [[1],2] | expected an integer, found an array",
                "integer | 0.5 | expected an integer, found a number with a fraction or out of range",
                "decimal | \"1.10\" | expected a number, found a string",
                "float32 | 1E+39 | expected a float, found a larger number",
                "float64 | 1E+309 | expected a double, found a larger number",
                "float64 | true | expected a number, found a boolean",
                "bool | \"true\" | expected a boolean, found a string",
                "bool | 0 | expected a boolean, found an integer",
                "uuid | \"1-1-1-1-1\" | expected a UUID",
                "uuid | \"0188a8f0-5c1e-7000-8000-00000000fffg\" | expected a UUID",
                "uuid | \"0188a8f05-c1e-7000-8000-00000000ffff\" | expected a UUID",
                "bytes | \"A\" | expected Base64",
                "bytes | \"AA EC\" | expected Base64",
                "binary | \"*\" | expected Base64",
                "times | {} | expected an array, found an object",
                "times | [\"2015-05-20T13:29:35z\",{\"x\":[1]},2.50] | item 1: expected a string, found an object",
                "times | [\"2015-05-20T13:29:35Z\",null] | item 1: expected a string, found null",
                "times | [\"never\"] | item 0: expected a date-time with offset (RFC 3339)",
                "gaps | [1,null,1.5,2] | item 2: expected an integer, found a number with a fraction or out of range",
                "table | [] | expected an object, found an array",
                "table | {\"a\":[1.10],\"b\":1,\"c\":[null]} | member \"b\": expected an array, found an integer",
                "table | {\"a\":[1.10],\"c\":[1,\"x\"]} | member \"c\": item 1: expected a number, found a string",
                "pet | [1] | fits no variant of Pet"
            })
    void whatDoesNotFitIsKeptAndOnlyItsAccessorFails(String property, String value, String reason) {
        String json = "{\"string2\":1,\"" + property + "\":" + value + ",\"zzz\":[2]}";
        Everything model = Everything.fromJson(json);
        String ordered = "{\"" + property + "\":" + value + ",\"string2\":1,\"zzz\":[2]}";
        assertThat(model.toJson()).isEqualTo(ordered);
        assertThat(JsonValue.parse(json).as(Everything.TYPE).toJson()).isEqualTo(ordered);
        assertThatThrownBy(() -> accessor(property).apply(model))
                .isInstanceOfSatisfying(
                        DecodeException.class,
                        failure -> assertThat(failure.value()).isEqualTo(JsonValue.parse(value)))
                .hasMessage("Everything: property \"" + property + "\": " + reason);
        assertThat(model).isEqualTo(Everything.fromJson(ordered));
    }

    private static Function<Everything, Object> accessor(String property) {
        Map<String, Function<Everything, Object>> accessors = Map.ofEntries(
                Map.entry("string", Everything::string),
                Map.entry("int32", Everything::int32),
                Map.entry("int64", Everything::int64),
                Map.entry("integer", Everything::integer),
                Map.entry("decimal", Everything::decimal),
                Map.entry("float32", Everything::float32),
                Map.entry("float64", Everything::float64),
                Map.entry("bool", Everything::bool),
                Map.entry("uuid", Everything::uuid),
                Map.entry("bytes", Everything::bytes),
                Map.entry("binary", Everything::binary),
                Map.entry("times", Everything::times),
                Map.entry("gaps", Everything::gaps),
                Map.entry("table", Everything::table),
                Map.entry("pet", Everything::pet));
        return accessors.get(property);
    }

    @Test
    void accessorsGiveTheirTypes() {
        Everything model = Everything.fromJson(
                "{\"string\":\"s\",\"int32\":1,\"int64\":2,\"integer\":3,\"decimal\":1.10,"
                        + "\"float32\":0.1,\"float64\":0.1,\"bool\":true,\"uuid\":\"0188A8F0-5c1e-7000-8000-00000000ffff\","
                        + "\"bytes\":\"AAEC_w\",\"binary\":\"AAEC\",\"json\":[1],\"gaps\":[null,1],\"table\":{\"a\":[1.5]}}");
        assertThat(model.string()).isEqualTo("s");
        assertThat(model.int32()).isEqualTo(1);
        assertThat(model.int64()).isEqualTo(2L);
        assertThat(model.integer()).isEqualTo(BigInteger.valueOf(3));
        assertThat(model.decimal()).isEqualTo(new BigDecimal("1.10"));
        assertThat(model.float32()).isEqualTo(0.1f);
        assertThat(model.float64()).isEqualTo(0.1);
        assertThat(model.bool()).isTrue();
        assertThat(model.uuid()).isEqualTo(UUID.fromString("0188a8f0-5c1e-7000-8000-00000000ffff"));
        assertThat(model.bytes()).containsExactly(0, 1, 2, 255);
        assertThat(model.binary().bytes()).containsExactly(0, 1, 2);
        assertThat(model.json().items()).containsExactly(JsonValue.of(1));
        assertThat(model.gaps()).containsExactly(null, 1L);
        assertThat(model.table()).isEqualTo(Map.of("a", List.of(new BigDecimal("1.5"))));
        assertThat(model.date()).isNull();
    }

    @Test
    void numbersOfAThousandDigitsAreReadAndLongerOnesRefused() {
        String json = "{\"integer\":" + LONG_DIGITS + "}";
        assertThat(Everything.fromJson(json).toJson()).isEqualTo(json);
        assertThatThrownBy(() -> Everything.fromJson("{\"x\":" + LONG_DIGITS + LONG_DIGITS + "}"))
                .isInstanceOf(DecodeException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"x\":1E99999999999}", "{\"decimal\":1E-99999999999}", "{\"int64\":1E2147483648}"})
    void exponentsWithoutAJavaFormFailTheRead(String json) {
        assertThatThrownBy(() -> Everything.fromJson(json))
                .isInstanceOf(DecodeException.class)
                .hasMessageContaining("exponent");
    }

    @Test
    void numbersWithoutAJsonFormAreNotWritten() {
        assertThatThrownBy(() -> Everything.of(e -> e.float64(Double.NaN)).toJson())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("NaN has no form in JSON");
        assertThatThrownBy(() ->
                        Everything.of(e -> e.float32(Float.NEGATIVE_INFINITY)).toJson())
                .isInstanceOf(IllegalArgumentException.class);
    }
}
