package dev.catenary.generator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catenary.runtime.JsonValue;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonDifferenceTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"a\":1,\"b\":[2]} | {\"b\":[2.0],\"a\":1e0} | none",
                "{\"a\":null} | {} | /a was null and is absent",
                "{} | {\"a\":null} | /a was absent and is null",
                "{\"a\":[{\"b\":1}]} | {\"a\":[{\"b\":2}]} | /a/0/b was 1 and is 2",
                "[1] | [1,2] | /1 was absent and is 2",
                "1 | \"1\" | the whole was 1 and is 1",
                "0.1 | 0.10000000000000001 | the whole was 0.1 and is 0.10000000000000001"
            })
    void whatDiffersIsFound(String expected, String actual, String difference) {
        assertThat(JsonDifference.between(JsonValue.parse(expected), JsonValue.parse(actual))
                        .map(JsonDifference::toString)
                        .orElse("none"))
                .isEqualTo(difference);
    }
}
