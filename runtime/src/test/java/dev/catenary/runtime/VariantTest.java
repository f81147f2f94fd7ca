package dev.catenary.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VariantTest {
    private static Function<JsonValue, Object> named(String name) {
        return value -> name;
    }

    private static final UnionType<Object> TYPE = UnionType.of("Any", v -> {
        v.wrap(Object.class, Codecs.JSON, named("both")).required("a", "b");
        v.wrap(Object.class, Codecs.JSON, named("either")).anyOf("c", "d").constant("kind", "x", "y");
        v.wrap(Object.class, Codecs.JSON, named("present")).anyOf("c", "d");
        v.wrap(Object.class, Codecs.JSON, named("unkind")).required("e").absent("kind", "sort");
        v.wrap(Object.class, Codecs.JSON, named("object")).kinds(JsonKind.OBJECT);
        v.unknown(Object.class, named("unknown"));
    });

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'a':1,'b':null}|both",
                "{'a':1}|object",
                "{'d':1,'kind':'y'}|either",
                "{'d':null}|present",
                "{'kind':'y'}|object",
                "{'e':1}|unkind",
                "{'e':1,'sort':null}|object",
                "['c']|unknown"
            },
            quoteCharacter = '"')
    void theFirstVariantWhoseSignsAreThereIsIt(String json, String variant) {
        assertThat(TYPE.fromJson(json.replace('\'', '"'))).isEqualTo(variant);
    }
}
