package dev.catenary.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.catenary.runtime.example.Card;
import dev.catenary.runtime.example.StockType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonValueTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "null | NULL",
                "true | BOOLEAN",
                "\"\" | STRING",
                "0 | INTEGER",
                "-1 | INTEGER",
                "9223372036854775808 | INTEGER",
                "1.0 | NUMBER",
                "1E+2 | NUMBER",
                "[] | ARRAY",
                "{} | OBJECT"
            })
    void kindsAreReadFromTheText(String json, JsonKind kind) {
        assertThat(JsonValue.parse(json).kind()).isEqualTo(kind);
        assertThat(JsonValue.parse(json).toJson()).isEqualTo(json);
    }

    @Test
    void plainJavaBecomesJson() {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("text", "中");
        members.put(
                "list",
                Arrays.asList(1, 2L, (short) 3, (byte) 4, null, 2.5f, 0.1, new BigDecimal("1.10"), BigInteger.TEN));
        members.put("time", OffsetDateTime.parse("2015-05-20T13:29:00Z"));
        members.put("date", LocalDate.parse("2015-05-20"));
        members.put("bytes", new byte[] {0, 1, 2});
        members.put("choice", StockType.NORMAL);
        members.put("model", Card.of(card -> card.number("4")));
        members.put("set", Set.of(true));
        assertThat(JsonValue.of(members).toJson())
                .isEqualTo("{\"text\":\"中\",\"list\":[1,2,3,4,null,2.5,0.1,1.10,10],\"time\":\"2015-05-20T13:29:00Z\","
                        + "\"date\":\"2015-05-20\",\"bytes\":\"AAEC\",\"choice\":\"NORMAL\","
                        + "\"model\":{\"number\":\"4\",\"object\":\"card\"},\"set\":[true]}");
    }

    @Test
    void whatHasNoJsonFormIsRefused() {
        assertThatThrownBy(() -> JsonValue.of(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> JsonValue.of(new Object())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> JsonValue.of(Map.of(1, 2))).isInstanceOf(IllegalArgumentException.class);
        List<Object> endless = new ArrayList<>();
        endless.add(endless);
        assertThatThrownBy(() -> JsonValue.of(endless))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("nested deeper than 512");
    }

    @Test
    void jsonBecomesPlainJava() {
        Object raw = JsonValue.parse("{\"a\":[null,true,1,9223372036854775808,1.10,\"s\"],\"b\":{}}")
                .raw();
        assertThat(raw)
                .isEqualTo(Map.of(
                        "a",
                        Arrays.asList(
                                null, true, 1L, new BigInteger("9223372036854775808"), new BigDecimal("1.10"), "s"),
                        "b",
                        Map.of()));
        assertThat(JsonValue.ofNull().raw()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 | 1.0",
                "1 | 1E0",
                "100 | 1E+2",
                "1.10 | 1.1",
                "0 | -0.00",
                "{\"a\":1,\"b\":2} | {\"b\":2.0,\"a\":1}",
                "9223372036854775808 | 9223372036854775808.0",
                "[1] | [1.0]",
                "\"a\" | \"\\u0061\""
            })
    void theSameValueIsEqualHoweverSpelled(String one, String other) {
        assertThat(JsonValue.parse(one)).isEqualTo(JsonValue.parse(other)).hasSameHashCodeAs(JsonValue.parse(other));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 | \"1\"",
                "1 | true",
                "[1,2] | [2,1]",
                "{} | []",
                "null | \"null\"",
                "0.1 | 0.1000000000000000055511151231257827",
                "{\"a\":null} | {}"
            })
    void otherValuesAreNot(String one, String other) {
        assertThat(JsonValue.parse(one)).isNotEqualTo(JsonValue.parse(other));
    }

    @Test
    void partsAreReached() {
        JsonValue value = JsonValue.parse("{\"a\":{\"b\":[1,2.5]},\"t\":true,\"s\":\"x\"}");
        assertThat(value.get("a").get("b").items().get(0).asLong()).isEqualTo(1);
        assertThat(value.get("a").get("b").items().get(1).asDecimal()).isEqualByComparingTo("2.5");
        assertThat(value.get("t").asBoolean()).isTrue();
        assertThat(value.get("s").asText()).isEqualTo("x");
        assertThat(value.get("t").asText()).isEqualTo("true");
        assertThat(value.get("absent")).isNull();
        assertThat(JsonValue.parse("1E+2").asLong()).isEqualTo(100);
        assertThat(JsonValue.ofNull().isNull()).isTrue();
        assertThat(JsonValue.parse("[\"2015-05-20\"]").as(Codecs.list(Codecs.DATE)))
                .containsExactly(LocalDate.parse("2015-05-20"));
    }

    @Test
    void askingForTheWrongKindFails() {
        JsonValue text = JsonValue.of("x");
        assertThatThrownBy(text::asLong).isInstanceOf(DecodeException.class);
        assertThatThrownBy(text::asDecimal).isInstanceOf(DecodeException.class);
        assertThatThrownBy(text::asBoolean).isInstanceOf(DecodeException.class);
        assertThatThrownBy(text::items).hasMessage("expected an array, found a string");
        assertThatThrownBy(text::members).isInstanceOf(DecodeException.class);
        assertThatThrownBy(() -> JsonValue.ofNull().asText()).isInstanceOf(DecodeException.class);
        assertThatThrownBy(() -> JsonValue.parse("1.5").asLong()).isInstanceOf(DecodeException.class);
        assertThatThrownBy(() -> JsonValue.parse("9223372036854775808").asLong())
                .isInstanceOf(DecodeException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E+2147483647", "10E+2147483647", "1E-2147483647", "0E+2147483647"})
    void extremeExponentsDoNotRunAway(String json) {
        JsonValue value = JsonValue.parse(json);
        assertThat(value).isEqualTo(JsonValue.parse(json)).hasSameHashCodeAs(JsonValue.parse(json));
        assertThat(value).isNotEqualTo(JsonValue.of(7));
        assertThatThrownBy(() -> Scalars.text(value)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void itIsImmutable() {
        JsonValue value = JsonValue.parse("{\"a\":[1]}");
        assertThatThrownBy(() -> value.members().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> value.get("a").items().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThat(value).hasToString("{a=[1]}");
    }
}
