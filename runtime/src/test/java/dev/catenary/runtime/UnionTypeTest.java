package dev.catenary.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.catenary.runtime.example.Card;
import dev.catenary.runtime.example.Everything;
import dev.catenary.runtime.example.Pet;
import dev.catenary.runtime.example.Source;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnionTypeTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"number\":\"4\",\"object\":\"card\"} | OfCard",
                "{\"number\":\"4\",\"object\":\"debit_card\",\"x\":1} | OfCard",
                "{\"max_coupons\":1,\"object\":\"other\",\"number\":\"4\"} | OfRule",
                "{\"number\":\"4\"} | Unknown",
                "{\"number\":\"4\",\"object\":[\"card\"]} | Unknown",
                "{\"object\":\"card\"} | Unknown",
                "{} | Unknown",
                "\"2015-05-20T13:29:35Z\" | OfTime",
                "\"2015-05-20T13:29:35+00:00\" | OfTime",
                "\"2015-05-20\" | OfString",
                "7 | OfInteger",
                "7.5 | OfDecimal",
                "12345678901234567890 | OfDecimal",
                "[1,2] | OfNumbers",
                "[] | OfNumbers",
                "[1.0] | OfNumbers",
                "[\"a\"] | OfStrings",
                "[1,\"a\"] | Unknown",
                "true | Unknown"
            })
    void theFirstVariantThatFitsIsRead(String json, String variant) {
        Everything model = Everything.fromJson("{\"source\":" + json + ",\"sources\":[" + json + "]}");
        assertThat(model.source().getClass().getSimpleName()).isEqualTo(variant);
        assertThat(model.sources()).containsExactly(model.source());
        assertThat(model.toJson()).isEqualTo("{\"source\":" + json + ",\"sources\":[" + json + "]}");
        Source alone = JsonValue.parse(json).as(Source.TYPE);
        assertThat(alone).isEqualTo(model.source()).isEqualTo(Source.TYPE.fromJson(json));
    }

    @Test
    void whatIsBuiltIsWrittenByItsVariant() {
        Source source = Source.of(Card.of(card -> card.number("4242")));
        assertThat(Source.TYPE.toJson(source)).isEqualTo("{\"number\":\"4242\",\"object\":\"card\"}");
        assertThat(Everything.of(e -> e.source(source)))
                .hasToString("Everything{source=Card{number=***, object=card}}");
        assertThat(Source.TYPE.fromJson(Source.TYPE.toJson(source))).isEqualTo(source);
    }

    @Test
    void nullIsNoVariantUnlessOneNamesIt() {
        assertThat(Everything.fromJson("{\"source\":null}").source()).isNull();
        assertThat(Source.TYPE.accepts(JsonKind.NULL)).isFalse();
        UnionType<Union> withNull = UnionType.of(
                "WithNull", v -> v.wrap(Raw.class, Codecs.JSON, Raw::new).kinds(JsonKind.NULL, JsonKind.NUMBER));
        assertThat(withNull.accepts(JsonKind.NULL)).isTrue();
        assertThat(withNull.fromJson("null")).isEqualTo(new Raw(JsonValue.ofNull()));
        assertThat(withNull.fromJson("1")).isEqualTo(new Raw(JsonValue.of(1)));
    }

    @Test
    void withoutAnUnknownVariantWhatFitsNoneIsRefused() {
        UnionType<Union> strict = UnionType.of(
                "Strict", v -> v.wrap(Raw.class, Codecs.JSON, Raw::new).constant("k", 1, "b"));
        assertThat(strict.fromJson("{\"k\":1}")).isInstanceOf(Raw.class);
        assertThat(strict.fromJson("{\"k\":\"1\"}")).isInstanceOf(Raw.class);
        assertThat(strict.fromJson("{\"k\":\"b\"}")).isInstanceOf(Raw.class);
        assertThatThrownBy(() -> strict.fromJson("{\"k\":2}"))
                .isInstanceOfSatisfying(
                        DecodeException.class,
                        failure -> assertThat(failure.value()).isEqualTo(JsonValue.parse("{\"k\":2}")))
                .hasMessage("fits no variant of Strict");
        assertThatThrownBy(() -> strict.fromJson("[1]")).isInstanceOf(DecodeException.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"number\":\"4\",\"object\":\"card\"} | Card",
                "{\"number\":\"4\",\"petType\":\"cat\"} | Cat",
                "{\"number\":\"4\"} | Card",
                "{\"number\":\"4\",\"object\":\"card\",\"petType\":\"cat\"} | Card",
                "{\"number\":4,\"object\":\"card\",\"petType\":\"cat\"} | Cat",
                "{\"number\":null,\"petType\":\"cat\"} | Cat",
                "{\"number\":4,\"object\":\"card\"} | Card"
            })
    void ofTwoThatMatchTheCompleteOneIsRead(String json, String type) {
        UnionType<Model> either = UnionType.of("Either", v -> {
            v.member(Card.class, Card.TYPE).required("number");
            v.member(Pet.Cat.class, Pet.Cat.TYPE).anyOf("petType", "number");
        });
        Model model = either.fromJson(json);
        assertThat(model.getClass().getSimpleName()).isEqualTo(type);
        assertThat(JsonValue.parse(either.toJson(model))).isEqualTo(JsonValue.parse(json));
    }

    @Test
    void whatIsOfNoVariantIsNotWritten() {
        UnionType<Object> two = UnionType.of("Two", v -> v.member(Card.class, Card.TYPE));
        assertThatThrownBy(() -> two.toJson("text"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("java.lang.String is no variant of Two");
    }

    @Test
    void aHierarchyReadsBackAsTheRightType() {
        String json = "{\"pet\":{\"petType\":\"cat\",\"enemies\":[{\"petType\":\"dog\",\"age\":3},"
                + "{\"petType\":\"cat\",\"enemies\":[{\"petType\":7,\"age\":1}]},{\"petType\":\"emu\",\"x\":[1]},{}]}}";
        Everything model = Everything.fromJson(json);
        Pet.Cat cat = (Pet.Cat) model.pet();
        List<Pet> enemies = cat.enemies();
        assertThat(enemies).hasExactlyElementsOfTypes(Pet.Dog.class, Pet.Cat.class, Pet.Other.class, Pet.Other.class);
        assertThat(((Pet.Dog) enemies.get(0)).age()).isEqualTo(3);
        assertThat(((Pet.Cat) enemies.get(1)).enemies()).hasOnlyElementsOfType(Pet.Dog.class);
        assertThat(enemies.get(2).petType()).isEqualTo("emu");
        assertThatThrownBy(() -> enemies.get(3).petType()).isInstanceOf(DecodeException.class);
        assertThat(model.toJson()).isEqualTo(json);
        Pet.Cat built = Pet.Cat.of(c -> c.addEnemies(Pet.Cat.of(inner -> {})));
        assertThat(built.toJson()).isEqualTo("{\"petType\":\"cat\",\"enemies\":[{\"petType\":\"cat\"}]}");
        assertThat(Pet.TYPE.fromJson(built.toJson())).isEqualTo(built);
    }

    @Test
    void aHierarchyKeepsWhatIsNoObject() {
        Everything model = Everything.fromJson("{\"pet\":\"Felix\"}");
        assertThat(model.toJson()).isEqualTo("{\"pet\":\"Felix\"}");
        assertThatThrownBy(model::pet)
                .isInstanceOf(DecodeException.class)
                .hasMessage("Everything: property \"pet\": fits no variant of Pet");
    }

    private record Raw(JsonValue value) implements Union {}
}
