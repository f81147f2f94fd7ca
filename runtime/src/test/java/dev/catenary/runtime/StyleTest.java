package dev.catenary.runtime;

import static dev.catenary.runtime.Style.DEEP_OBJECT;
import static dev.catenary.runtime.Style.FORM;
import static dev.catenary.runtime.Style.FORM_EXPLODE;
import static dev.catenary.runtime.Style.JSON;
import static dev.catenary.runtime.Style.LABEL;
import static dev.catenary.runtime.Style.LABEL_EXPLODE;
import static dev.catenary.runtime.Style.MATRIX;
import static dev.catenary.runtime.Style.MATRIX_EXPLODE;
import static dev.catenary.runtime.Style.PIPE;
import static dev.catenary.runtime.Style.SIMPLE;
import static dev.catenary.runtime.Style.SIMPLE_EXPLODE;
import static dev.catenary.runtime.Style.SPACE;
import static dev.catenary.runtime.Style.TAB;
import static dev.catenary.runtime.Style.TEXT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Expected texts are written by hand from OAS 3.0.4 §4.7.12.6 (Style Examples, with {@code color} as the parameter) and,
 * where that table has no row, from RFC 6570 §3.2.
 */
class StyleTest {
    private static final List<String> LIST = List.of("blue", "black", "brown");
    private static final Map<String, Object> OBJECT = ordered("R", 100, "G", 200, "B", 150);
    // RFC 6570 §3.2: semi := ";", and values with the delimiters of each style
    private static final List<String> AWKWARD = List.of("a,b", "c d", "e|f", "g&h=i", "50%", "夏");

    private static Map<String, Object> ordered(Object... namesAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            map.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return map;
    }

    static Stream<Arguments> path() {
        return Stream.of(
                arguments(MATRIX, "", ";color"),
                arguments(MATRIX, "blue", ";color=blue"),
                arguments(MATRIX, LIST, ";color=blue,black,brown"),
                arguments(MATRIX, OBJECT, ";color=R,100,G,200,B,150"),
                arguments(MATRIX_EXPLODE, "", ";color"),
                arguments(MATRIX_EXPLODE, "blue", ";color=blue"),
                arguments(MATRIX_EXPLODE, LIST, ";color=blue;color=black;color=brown"),
                arguments(MATRIX_EXPLODE, OBJECT, ";R=100;G=200;B=150"),
                arguments(LABEL, "blue", ".blue"),
                arguments(LABEL, LIST, ".blue,black,brown"),
                arguments(LABEL, OBJECT, ".R,100,G,200,B,150"),
                arguments(LABEL_EXPLODE, "blue", ".blue"),
                arguments(LABEL_EXPLODE, LIST, ".blue.black.brown"),
                arguments(LABEL_EXPLODE, OBJECT, ".R=100.G=200.B=150"),
                arguments(SIMPLE, "blue", "blue"),
                arguments(SIMPLE, LIST, "blue,black,brown"),
                arguments(SIMPLE, OBJECT, "R,100,G,200,B,150"),
                arguments(SIMPLE_EXPLODE, "blue", "blue"),
                arguments(SIMPLE_EXPLODE, LIST, "blue,black,brown"),
                arguments(SIMPLE_EXPLODE, OBJECT, "R=100,G=200,B=150"),
                arguments(SIMPLE, AWKWARD, "a%2Cb,c%20d,e%7Cf,g%26h%3Di,50%25,%E5%A4%8F"),
                arguments(MATRIX_EXPLODE, List.of("a;b", "c"), ";color=a%3Bb;color=c"),
                arguments(LABEL_EXPLODE, List.of("1.5", "2"), ".1.5.2"),
                arguments(SIMPLE, "../x", "..%2Fx"),
                arguments(SIMPLE, "a/b", "a%2Fb"),
                arguments(SIMPLE, "-._~", "-._~"),
                arguments(SIMPLE, "!$'()*+:@", "%21%24%27%28%29%2A%2B%3A%40"),
                arguments(SPACE, LIST, "blue%20black%20brown"),
                arguments(PIPE, LIST, "blue%7Cblack%7Cbrown"),
                arguments(TEXT, "a/b", "a%2Fb"),
                arguments(JSON, OBJECT, "%7B%22R%22%3A100%2C%22G%22%3A200%2C%22B%22%3A150%7D"));
    }

    @ParameterizedTest
    @MethodSource
    void path(Style style, Object value, String expected) {
        assertThat(style.pathText("color", value)).isEqualTo(expected);
    }

    static Stream<Arguments> query() {
        return Stream.of(
                arguments(FORM, "", "color="),
                arguments(FORM, "blue", "color=blue"),
                arguments(FORM, LIST, "color=blue,black,brown"),
                arguments(FORM, OBJECT, "color=R,100,G,200,B,150"),
                arguments(FORM_EXPLODE, "", "color="),
                arguments(FORM_EXPLODE, "blue", "color=blue"),
                arguments(FORM_EXPLODE, LIST, "color=blue&color=black&color=brown"),
                arguments(FORM_EXPLODE, OBJECT, "R=100&G=200&B=150"),
                arguments(SPACE, LIST, "color=blue%20black%20brown"),
                arguments(SPACE, OBJECT, "color=R%20100%20G%20200%20B%20150"),
                arguments(PIPE, LIST, "color=blue%7Cblack%7Cbrown"),
                arguments(PIPE, OBJECT, "color=R%7C100%7CG%7C200%7CB%7C150"),
                arguments(TAB, LIST, "color=blue%09black%09brown"),
                arguments(DEEP_OBJECT, OBJECT, "color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150"),
                arguments(FORM, AWKWARD, "color=a%2Cb,c%20d,e%7Cf,g%26h%3Di,50%25,%E5%A4%8F"),
                arguments(FORM_EXPLODE, List.of("a+b", "c#d?"), "color=a%2Bb&color=c%23d%3F"),
                arguments(FORM_EXPLODE, ordered("a b", "c&d"), "a%20b=c%26d"),
                // RFC 6570 §2.3 and §3.2.1: an empty list, an empty object and null are undefined and not sent
                arguments(FORM, List.of(), ""),
                arguments(FORM_EXPLODE, List.of(), ""),
                arguments(FORM_EXPLODE, Map.of(), ""),
                arguments(FORM, Arrays.asList("a", null, "b"), "color=a,b"),
                arguments(FORM_EXPLODE, ordered("a", null, "b", 1), "b=1"),
                arguments(DEEP_OBJECT, ordered("a", null), ""),
                // No rule: JSON text, or further brackets
                arguments(FORM_EXPLODE, List.of(Map.of("a", 1)), "color=%7B%22a%22%3A1%7D"),
                arguments(FORM, ordered("a", List.of(1, 2)), "color=a,%5B1%2C2%5D"),
                arguments(DEEP_OBJECT, ordered("a", ordered("b", 1)), "color%5Ba%5D%5Bb%5D=1"),
                arguments(DEEP_OBJECT, ordered("a", List.of("x", "y")), "color%5Ba%5D%5B0%5D=x&color%5Ba%5D%5B1%5D=y"),
                arguments(DEEP_OBJECT, List.of("x"), "color%5B0%5D=x"),
                // RFC 6570 §3.2.3 with the exceptions of OAS 3.0.4 appendix C
                arguments(FORM.allowReserved(), "/path?x:@!$'()*,;", "color=/path?x:@!$'()*,;"),
                arguments(FORM.allowReserved(), "[]#&=+", "color=%5B%5D%23%26%3D%2B"),
                arguments(FORM.allowReserved(), "x%2By z%", "color=x%2By%20z%25"),
                arguments(FORM_EXPLODE.allowReserved(), List.of("a/b", "c^d"), "color=a/b&color=c%5Ed"),
                arguments(PIPE.allowReserved(), List.of("a/b", "c"), "color=a/b%7Cc"),
                arguments(DEEP_OBJECT.allowReserved(), ordered("k", "a/b"), "color%5Bk%5D=a/b"),
                arguments(JSON, ordered("lat", 1.5), "color=%7B%22lat%22%3A1.5%7D"),
                arguments(JSON, List.of(), "color=%5B%5D"),
                arguments(JSON, "x", "color=%22x%22"),
                arguments(TEXT, "x y", "color=x%20y"),
                arguments(TEXT, List.of(1), "color=%5B1%5D"));
    }

    @ParameterizedTest
    @MethodSource
    void query(Style style, Object value, String expected) {
        List<String> pairs = new ArrayList<>();
        style.queryPairs("color", value, pairs);
        assertThat(String.join("&", pairs)).isEqualTo(expected);
    }

    static Stream<Arguments> header() {
        return Stream.of(
                arguments(SIMPLE, "blue", "blue"),
                arguments(SIMPLE, LIST, "blue,black,brown"),
                arguments(SIMPLE, OBJECT, "R,100,G,200,B,150"),
                arguments(SIMPLE_EXPLODE, LIST, "blue,black,brown"),
                arguments(SIMPLE_EXPLODE, OBJECT, "R=100,G=200,B=150"),
                // OAS 3.0.4 appendix D: header values are not part of a URL
                arguments(SIMPLE, "\"a/b\"; q=1", "\"a/b\"; q=1"),
                arguments(SIMPLE, "夏", "%E5%A4%8F"),
                // What splits a list is no part of its items; an empty text is not undefined, an empty list is
                arguments(SIMPLE, List.of("a,b", "c d"), "a%2Cb,c d"),
                arguments(SIMPLE, "", ""),
                arguments(SIMPLE, List.of(), null),
                // Swagger 2.0 has these in headers, too
                arguments(SPACE, List.of("a b", "c"), "a%20b c"),
                arguments(PIPE, List.of("a|b", "c"), "a%7Cb|c"),
                arguments(TAB, List.of("a", "b"), "a\tb"),
                arguments(TEXT, "a, \"b\"", "a, \"b\""),
                arguments(JSON, ordered("a", "夏"), "{\"a\":\"\\u590f\"}"));
    }

    @ParameterizedTest
    @MethodSource
    void header(Style style, Object value, String expected) {
        assertThat(style.headerText(value)).isEqualTo(expected);
    }

    static Stream<Arguments> cookie() {
        return Stream.of(
                arguments(FORM, "blue", "color=blue"),
                arguments(FORM, LIST, "color=blue,black,brown"),
                arguments(FORM, OBJECT, "color=R,100,G,200,B,150"),
                // OAS 3.0.4 appendix D: pairs in a cookie are separated by "; "
                arguments(FORM_EXPLODE, LIST, "color=blue; color=black; color=brown"),
                arguments(FORM_EXPLODE, OBJECT, "R=100; G=200; B=150"),
                arguments(FORM, "a;b c", "color=a%3Bb%20c"),
                // OAS 3.1.1 §4.8.12.2.3: text/plain is for cookies that percent-encoding does not fit
                arguments(TEXT, "a=b, c;d", "color=a=b, c%3Bd"));
    }

    @ParameterizedTest
    @MethodSource
    void cookie(Style style, Object value, String expected) {
        List<String> pairs = new ArrayList<>();
        style.cookiePairs("color", value, pairs);
        assertThat(String.join("; ", pairs)).isEqualTo(expected);
    }

    static Stream<Arguments> canonicalText() {
        return Stream.of(
                arguments(true, "true"),
                arguments(7, "7"),
                arguments(9007199254740993L, "9007199254740993"),
                arguments(new BigInteger("123456789012345678901"), "123456789012345678901"),
                arguments(new BigDecimal("1E+3"), "1000"),
                arguments(new BigDecimal("0.10"), "0.10"),
                arguments(1.5d, "1.5"),
                arguments(LocalDate.of(2026, 1, 2), "2026-01-02"),
                arguments(OffsetDateTime.parse("2026-01-02T03:04:05+08:00"), "2026-01-02T03%3A04%3A05%2B08%3A00"),
                arguments(OffsetDateTime.parse("2026-01-02T03:04:05Z"), "2026-01-02T03%3A04%3A05Z"),
                arguments(
                        UUID.fromString("f81d4fae-7dec-11d0-a765-00a0c91e6bf6"),
                        "f81d4fae-7dec-11d0-a765-00a0c91e6bf6"),
                arguments("hi?".getBytes(StandardCharsets.UTF_8), "aGk%2F"),
                arguments(JsonValue.of("x y"), "x%20y"),
                arguments(JsonValue.of(List.of(1, 2)), "1,2"));
    }

    @ParameterizedTest
    @MethodSource
    void canonicalText(Object value, String expected) {
        assertThat(SIMPLE.pathText("v", value)).isEqualTo(expected);
    }

    @Test
    void readsModelsAsAssociations() {
        TestModels.Filter filter =
                TestModels.Filter.of(f -> f.name("a b").size(3).secretId("x"));

        assertThat(FORM_EXPLODE.toString()).isEqualTo("FORM_EXPLODE");
        List<String> pairs = new ArrayList<>();
        DEEP_OBJECT.queryPairs("f", filter, pairs);
        assertThat(pairs).containsExactly("f%5Bname%5D=a%20b", "f%5Bsize%5D=3");
    }

    @Test
    void refusesHalvesOfCharacters() {
        assertThatThrownBy(() -> SIMPLE.pathText("id", "a\uD83D"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A parameter holds half of a character (a lone surrogate), which cannot be sent");
    }

    @ParameterizedTest
    @MethodSource("nothingToSend")
    void refusesEmptyPathValues(Style style, Object value) {
        assertThatThrownBy(() -> style.pathText("id", value))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Path parameter 'id' must not be empty");
    }

    static Stream<Arguments> nothingToSend() {
        return Stream.of(
                arguments(SIMPLE, ""),
                arguments(SIMPLE, List.of()),
                arguments(SIMPLE, List.of("")),
                arguments(SIMPLE_EXPLODE, Map.of()),
                arguments(LABEL, List.of()),
                arguments(MATRIX, List.of()),
                arguments(SIMPLE, JsonValue.ofNull()));
    }
}
