package dev.catenary.generator.refine;

import static dev.catenary.generator.refine.Given.any;
import static dev.catenary.generator.refine.Given.bool;
import static dev.catenary.generator.refine.Given.choice;
import static dev.catenary.generator.refine.Given.demanding;
import static dev.catenary.generator.refine.Given.described;
import static dev.catenary.generator.refine.Given.labelled;
import static dev.catenary.generator.refine.Given.list;
import static dev.catenary.generator.refine.Given.number;
import static dev.catenary.generator.refine.Given.numbers;
import static dev.catenary.generator.refine.Given.object;
import static dev.catenary.generator.refine.Given.one;
import static dev.catenary.generator.refine.Given.property;
import static dev.catenary.generator.refine.Given.ref;
import static dev.catenary.generator.refine.Given.text;
import static dev.catenary.generator.refine.Given.titled;
import static dev.catenary.generator.refine.Given.whole;
import static org.assertj.core.api.Assertions.assertThat;

import dev.catenary.generator.api.Schema;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SimplifyUnionsTest {
    static Stream<Arguments> cases() {
        return Stream.of(
                Arguments.of("enum and string", one(choice("a", "b"), text()), "enum(text) \"a\" \"b\"\n"),
                Arguments.of("two strings", one(text(), described(text(), "again")), "string\n"),
                Arguments.of("enums", one(choice("a"), choice("b", "a")), "enum(text) \"a\" \"b\"\n"),
                Arguments.of(
                        "titled values",
                        one(described(titled(choice("a"), "All"), "Each of them."), titled(choice("b"), "Best")),
                        "enum(text) \"a\" \"b\"\n  \"a\" is \"All\" — Each of them.\n  \"b\" is \"Best\"\n"),
                Arguments.of(
                        "values of one title",
                        one(titled(choice("a"), "Kind"), titled(choice("b"), "Kind")),
                        "enum(text) \"a\" \"b\"\n"),
                Arguments.of(
                        "titled enum of several values",
                        one(titled(choice("a", "b"), "Letters"), labelled(choice("c", "d"), "c", "Sea", "Deep.")),
                        "enum(text) \"a\" \"b\" \"c\" \"d\"\n  \"c\" is \"Sea\" — Deep.\n"),
                Arguments.of("named enum and string", one(text(), ref("Color")), "→ Color\n"),
                Arguments.of("named enums", one(ref("Color"), choice("green")), "enum(text) \"red\" \"green\"\n"),
                Arguments.of("formats differ", one(text("date"), text("date-time")), "string\n"),
                Arguments.of("formats agree", one(text("date"), text("date")), "string(date)\n"),
                Arguments.of("unset string", one(text(), choice("")), "string\n"),
                Arguments.of("unset date", one(text("date"), choice("")), "string\n"),
                Arguments.of("unset enum", one(choice("a"), choice("")), "enum(text) \"a\" \"\"\n"),
                Arguments.of(
                        "unset number", one(whole(), choice("")), "one of\n  | 1 integer\n  | 2 enum(text) \"\"\n"),
                Arguments.of("whole numbers", one(numbers(1, 2), whole()), "enum(whole) 1 2\n"),
                Arguments.of("numbers", one(whole(), number()), "one of\n  | 1 integer\n  | 2 number\n"),
                Arguments.of("bytes", one(text("binary"), text()), "one of\n  | 1 string(binary)\n  | 2 string\n"),
                Arguments.of(
                        "strings among others",
                        one(text(), bool(), choice("a")),
                        "one of\n  | 1 enum(text) \"a\"\n  | 2 boolean\n"),
                Arguments.of(
                        "nested",
                        one(one(text(), bool()), whole(), bool()),
                        "one of\n  | 1 string\n  | 2 boolean\n  | 3 integer\n"),
                Arguments.of("same name", one(ref("A"), ref("A")), "→ A\n"),
                Arguments.of(
                        "same object",
                        one(object(property("a", text())), object(property("a", described(text(), "x")))),
                        "object\n  a: string\n"),
                Arguments.of("demands only", one(demanding("a"), demanding("b")), "map\n  values: any\n"),
                Arguments.of("empty object", object(), "map\n  values: any\n"),
                Arguments.of(
                        "arrays of objects",
                        one(list(ref("A")), list(ref("B")), text()),
                        "one of\n  | 1 array\n    items: one of\n      | 1 → A\n      | 2 → B\n  | 2 string\n"),
                Arguments.of(
                        "arrays of others",
                        one(list(text()), list(whole())),
                        "one of\n  | 1 array\n    items: string\n  | 2 array\n    items: integer\n"),
                Arguments.of("anything", one(text(), any()), "one of\n  | 1 string\n  | 2 any\n"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void unionsAreAsSmallAsCanBe(String name, Schema union, String expected) {
        Given given = new Given()
                .schema("A", object(property("a", text())))
                .schema("B", object(property("b", text())))
                .schema("Color", choice("red"))
                .schema("Union", union)
                .run(new SimplifyUnions());

        assertThat(given.shown("Union")).isEqualTo(expected);
    }

    @Test
    void aMemberIsSeenAsWhatItsComponentBecomes() {
        Given given = new Given()
                .schema("Model", one(text(), ref("Names")))
                .schema("Names", one(choice("a"), ref("More")))
                .schema("More", one(choice("b"), text()))
                .run(new SimplifyUnions());

        assertThat(given.shown("Model")).isEqualTo("→ Names\n");
        assertThat(given.shown("Names")).isEqualTo("enum(text) \"a\" \"b\"\n");
    }

    @Test
    void aUnionThatContainsItselfStaysOne() {
        Given given =
                new Given().schema("Tree", one(text(), ref("Tree"), whole())).run(new SimplifyUnions());

        assertThat(given.shown("Tree")).isEqualTo("one of\n  | 1 string\n  | 2 → Tree\n  | 3 integer\n");
    }
}
