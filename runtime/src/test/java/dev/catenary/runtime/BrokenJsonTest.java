package dev.catenary.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.catenary.runtime.example.Everything;
import dev.catenary.runtime.example.Node;
import dev.catenary.runtime.example.StockRule;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Broken text never becomes a model, and nothing but a DecodeException tells of it. */
class BrokenJsonTest {
    private static final String SAMPLE = """
            {"max_coupons":100,"comment":null,"note":"中文 \\u4e2d \\n","pattern_info":{"description":"d","more":[1,2.5]},
            "available_merchants":["9856000","9856001"],"id":"7","object":"card","stock_type":"NEW",
            "unknown":{"a":[true,false,null,{"b":-1.5e3}]},"max_amount_by_day":"not a number"}""";

    @Test
    void noTruncationGivesAModel() throws IOException {
        byte[] whole = SAMPLE.getBytes(StandardCharsets.UTF_8);
        assertThat(StockRule.TYPE.fromJson(whole).maxCoupons()).isEqualTo(100);
        for (int length = 0; length < whole.length; length++) {
            byte[] part = Arrays.copyOf(whole, length);
            assertThatThrownBy(() -> StockRule.TYPE.fromJson(part))
                    .as("%d bytes", length)
                    .isInstanceOf(DecodeException.class);
            assertThatThrownBy(() -> Json.read(StockRule.TYPE, new ByteArrayInputStream(part), "GET /v3/stocks"))
                    .as("%d bytes streamed", length)
                    .isInstanceOf(DecodeException.class)
                    .hasMessageContaining("GET /v3/stocks");
            assertThatThrownBy(() -> Json.read(Codecs.JSON, part, null))
                    .as("%d bytes of any JSON", length)
                    .isInstanceOf(DecodeException.class);
        }
        StockRule streamed = Json.read(StockRule.TYPE, new ByteArrayInputStream(whole), null);
        assertThat(streamed).isEqualTo(StockRule.fromJson(SAMPLE));
    }

    @Test
    void noSingleWrongByteGivesAnyOtherFailure() {
        byte[] whole = SAMPLE.getBytes(StandardCharsets.UTF_8);
        int refused = 0;
        for (int place = 0; place < whole.length; place++) {
            for (int wrong : new int[] {0, '"', '}', ']', '0', ',', 0x80, 0xff}) {
                byte[] bytes = whole.clone();
                bytes[place] = (byte) wrong;
                try {
                    StockRule read = StockRule.TYPE.fromJson(bytes);
                    assertThat(StockRule.fromJson(read.toJson())).isEqualTo(read);
                } catch (DecodeException expected) {
                    refused++;
                }
            }
        }
        assertThat(refused).isGreaterThan(whole.length);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{} {}", "{}]", "{},", "{}x", "{}\u0000", "{\"x\":1}\n\n1"})
    void whatGoesOnAfterTheValueIsRefused(String json) {
        assertThatThrownBy(() -> Node.TYPE.fromJson(json)).isInstanceOf(DecodeException.class);
        assertThatThrownBy(() -> Node.TYPE.fromJson(json.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(DecodeException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "nul",
                "tru",
                "'a'",
                "NaN",
                "-Infinity",
                "01",
                "+1",
                ".5",
                "1.",
                "1e",
                "-",
                "[1,]",
                "[,1]",
                "[1 2]",
                "{\"a\" 1}",
                "{\"a\":1,}",
                "{a:1}",
                "\"a\tb\"",
                "\"\\x\"",
                "\"\\u12\"",
                "// c\n1",
                "1 // c",
                "[",
                "]",
                "}",
                ":"
            })
    void whatIsNotJsonIsRefused(String json) {
        assertThatThrownBy(() -> JsonValue.parse(json)).isInstanceOf(DecodeException.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"string\":\"a\",\"string\":\"a\"} | string",
                "{\"string\":null,\"int32\":1,\"string\":null} | string",
                "{\"x\":1,\"x\":2} | x",
                "{\"x\":{\"y\":1,\"z\":{},\"y\":1}} | y",
                "{\"json\":[{\"y\":1,\"y\":1}]} | y",
                "{\"table\":{\"t\":[],\"t\":[]}} | t",
                "{\"table\":{\"t\":1,\"u\":[],\"u\":[]}} | u",
                "{\"source\":{\"number\":\"1\",\"number\":\"2\"}} | number",
                "{\"a\\u0062\":1,\"ab\":1} | ab"
            })
    void oneNameTwiceIsRefused(String json, String name) {
        assertThatThrownBy(() -> Everything.fromJson(json))
                .isInstanceOf(DecodeException.class)
                .hasMessage("JSON object has the name \"" + name + "\" twice");
    }

    @Test
    void nestingIsBounded() {
        int deepest = JsonLimits.NESTING;
        assertThat(JsonValue.parse("[".repeat(deepest) + "]".repeat(deepest)).kind())
                .isEqualTo(JsonKind.ARRAY);
        assertThatThrownBy(() -> JsonValue.parse("[".repeat(deepest + 1) + "]".repeat(deepest + 1)))
                .isInstanceOf(DecodeException.class);
        String nodes = "{\"next\":".repeat(100_000);
        assertThatThrownBy(() -> Node.TYPE.fromJson(nodes)).isInstanceOf(DecodeException.class);
    }

    @Test
    void messagesSayWhereAndSpareTheReaderJacksonsAdvice() {
        assertThatThrownBy(() -> Json.read(Node.TYPE, "{\n \"next\": {", "GET /nodes"))
                .isInstanceOf(DecodeException.class)
                .hasMessage("JSON text is broken at line 2, column 11 (in GET /nodes): "
                        + "Unexpected end-of-input: expected close marker for Object");
        assertThatThrownBy(() -> Json.read(Node.TYPE, "[]", "GET /nodes"))
                .hasMessage("Node: expected an object, found an array (in GET /nodes)");
        assertThatThrownBy(() -> Json.read(Node.TYPE, "[NaN]", null)).hasMessageNotContaining("enable");
    }

    @Test
    void accessorsSayWhereTheModelCameFrom() {
        StockRule rule = Json.read(StockRule.TYPE, "{\"pattern_info\":{}}", "POST /v3/stocks");
        assertThatThrownBy(rule::maxCoupons)
                .isInstanceOf(DecodeException.class)
                .hasMessage("StockRule: required property \"max_coupons\": is absent (in POST /v3/stocks)");
        assertThatThrownBy(() -> rule.patternInfo().description())
                .hasMessage("StockRule.PatternInfo: required property \"description\": is absent (in POST /v3/stocks)");
    }

    @Test
    void whatAStreamThrowsIsNotADecodingFailure() {
        IOException reset = new IOException("connection reset");
        InputStream failing = new InputStream() {
            private int sent;

            @Override
            public int read() throws IOException {
                if (sent < 5) {
                    return SAMPLE.charAt(sent++);
                }
                throw reset;
            }
        };
        assertThatThrownBy(() -> Json.read(StockRule.TYPE, failing, null)).isSameAs(reset);
    }
}
