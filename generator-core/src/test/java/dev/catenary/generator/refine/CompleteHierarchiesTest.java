package dev.catenary.generator.refine;

import static dev.catenary.generator.refine.Given.all;
import static dev.catenary.generator.refine.Given.base;
import static dev.catenary.generator.refine.Given.by;
import static dev.catenary.generator.refine.Given.choice;
import static dev.catenary.generator.refine.Given.object;
import static dev.catenary.generator.refine.Given.property;
import static dev.catenary.generator.refine.Given.ref;
import static dev.catenary.generator.refine.Given.text;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CompleteHierarchiesTest {
    private static Given completed(Given given) {
        return given.run(new MergeAllOf(), new CompleteHierarchies());
    }

    @Test
    void explicitValuesStayAndTheOthersAreNamedAfterTheirSchema() {
        Given given = completed(new Given()
                .schema("Pet", base(by("kind", "feline", "Cat", "tom", "Cat"), property("kind!", text())))
                .schema("Dog", all(ref("Pet"), object(property("bark", text()))))
                .schema("Cat", all(ref("Pet"), object(property("meow", text())))));

        assertThat(given.shown("Pet")).isEqualTo("""
                object
                  kind!: string
                  by kind
                    "feline" → Cat
                    "tom" → Cat
                    "Dog" → Dog
                """);
    }

    @Test
    void theSubtypesOwnValueGoesBeforeItsName() {
        Given given = completed(new Given()
                .schema("Pet", base(by("kind"), property("kind!", choice("c", "d"))))
                .schema("Cat", all(ref("Pet"), object(property("kind", choice("c")))))
                .schema("Dog", all(ref("Pet"), object(property("bark", text())))));

        assertThat(given.shown("Pet")).endsWith("""
                  by kind
                    "c" → Cat
                    "Dog" → Dog
                """);
    }

    @Test
    void typesInBetweenReadTheirOwnSubtypes() {
        Given given = completed(new Given()
                .schema("Animal", base(by("kind", "p", "Poodle"), property("kind!", text())))
                .schema("Dog", all(ref("Animal"), object(property("bark", text()))))
                .schema("Poodle", all(ref("Dog"), object(property("curls", text()))))
                .schema("Cat", all(ref("Animal"), object(property("meow", text())))));

        assertThat(given.shown("Dog")).endsWith("""
                  by kind
                    "p" → Poodle
                """);
        assertThat(given.shown("Animal")).endsWith("""
                  by kind
                    "p" → Poodle
                    "Cat" → Cat
                    "Dog" → Dog
                """);
        assertThat(given.shown("Cat")).doesNotContain("by ");
    }

    @Test
    void aMappedSchemaThatRepeatsTheBaseCountsAsItsSubtype() {
        Given given = completed(new Given()
                .schema("Pet", base(by("kind", "cat", "Cat", "pet", "Pet"), property("kind!", text())))
                .schema("Cat", object(property("kind!", text()), property("meow", text()))));

        assertThat(given.shown("Cat")).startsWith("object extends Pet\n");
        assertThat(given.shown("Pet")).endsWith("\"cat\" → Cat\n    \"pet\" → Pet\n");
    }

    @Test
    void aMappedSchemaThatIsNoSubtypeIsReported() {
        Given given = completed(new Given()
                .schema("Pet", base(by("kind", "car", "Car"), property("kind!", text())))
                .schema("Car", object(property("wheels", text()))));

        assertThat(given.shown("Pet")).doesNotContain("Car");
        assertThat(given.warnings()).isEqualTo("""
                warning MEMBER_IGNORED api.yaml#/components/schemas/Pet
                  The discriminator maps "car" to "Car", which does not extend "Pet"; such values are read as the base.
                  Add the base to the schema with an allOf, or use a oneOf.""");
    }

    @Test
    void anInlineObjectHasNoSubtypes() {
        Given given =
                completed(new Given().schema("A", object(property("p", base(by("kind"), property("kind", text()))))));

        assertThat(given.shown("A")).isEqualTo("object\n  p: object\n    kind: string\n");
    }
}
