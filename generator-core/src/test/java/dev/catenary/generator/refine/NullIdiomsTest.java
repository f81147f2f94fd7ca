package dev.catenary.generator.refine;

import static dev.catenary.generator.refine.Given.any;
import static dev.catenary.generator.refine.Given.choice;
import static dev.catenary.generator.refine.Given.map;
import static dev.catenary.generator.refine.Given.nothing;
import static dev.catenary.generator.refine.Given.nullable;
import static dev.catenary.generator.refine.Given.object;
import static dev.catenary.generator.refine.Given.one;
import static dev.catenary.generator.refine.Given.property;
import static dev.catenary.generator.refine.Given.ref;
import static dev.catenary.generator.refine.Given.text;
import static dev.catenary.generator.refine.Given.whole;
import static org.assertj.core.api.Assertions.assertThat;

import dev.catenary.generator.api.Schema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class NullIdiomsTest {
    static java.util.stream.Stream<Arguments> idioms() {
        return java.util.stream.Stream.of(
                Arguments.of("type null", one(text(), nothing()), "string nullable\n"),
                Arguments.of("null first", one(nothing(), ref("X")), "→ X nullable\n"),
                Arguments.of("null behind a name", one(ref("X"), ref("Null")), "→ X nullable\n"),
                Arguments.of("object, nullable", one(ref("X"), nullable(map(any()))), "→ X nullable\n"),
                Arguments.of("nothing but nullable", one(ref("X"), nullable(any())), "→ X nullable\n"),
                Arguments.of("empty object, nullable", one(ref("X"), nullable(object())), "→ X nullable\n"),
                Arguments.of("only null", one(nothing(), nothing()), "null\n"),
                Arguments.of("only null-like", one(nullable(map(any()))), "map nullable\n  values: any\n"),
                Arguments.of("a union of one", one(choice("a")), "enum(text) \"a\"\n"),
                Arguments.of(
                        "a nullable member",
                        one(nullable(text()), whole()),
                        "one of nullable\n  | 1 string\n  | 2 integer\n"),
                Arguments.of(
                        "three members",
                        one(text(), nothing(), whole()),
                        "one of nullable\n  | 1 string\n  | 2 integer\n"),
                Arguments.of(
                        "not null-like",
                        one(text(), map(any())),
                        "one of\n  | 1 string\n  | 2 map\n    values: any\n"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("idioms")
    void nullIsAFactAndNoMember(String idiom, Schema union, String expected) {
        Given given = new Given()
                .schema("X", object(property("x", text())))
                .schema("Null", nothing())
                .schema("A", union)
                .run(new NullIdioms());

        assertThat(given.shown("A")).isEqualTo(expected);
    }

    @Test
    void unionsInsideUnionsAreSimplifiedInnermostFirst() {
        Given given = new Given()
                .schema("A", object(property("p", one(one(text(), nothing()), whole()))))
                .run(new NullIdioms());

        assertThat(given.shown("A")).isEqualTo("""
                object
                  p: one of nullable
                    | 1 string
                    | 2 integer
                """);
    }
}
