package dev.catenary.generator.refine;

import static dev.catenary.generator.refine.Given.any;
import static dev.catenary.generator.refine.Given.bool;
import static dev.catenary.generator.refine.Given.by;
import static dev.catenary.generator.refine.Given.choice;
import static dev.catenary.generator.refine.Given.list;
import static dev.catenary.generator.refine.Given.map;
import static dev.catenary.generator.refine.Given.number;
import static dev.catenary.generator.refine.Given.object;
import static dev.catenary.generator.refine.Given.one;
import static dev.catenary.generator.refine.Given.oneBy;
import static dev.catenary.generator.refine.Given.property;
import static dev.catenary.generator.refine.Given.ref;
import static dev.catenary.generator.refine.Given.text;
import static dev.catenary.generator.refine.Given.whole;
import static org.assertj.core.api.Assertions.assertThat;

import dev.catenary.generator.api.Schema;
import dev.catenary.generator.api.SchemaId;
import dev.catenary.generator.problem.Problem;
import org.junit.jupiter.api.Test;

class DecideDiscriminationTest {
    private static final Schema.Property ID = property("id!", text());

    private static Given decided(Given given) {
        return given.run(new DecideDiscrimination());
    }

    private static String tests(Given given) {
        return given.shown("U")
                .lines()
                .filter(line -> line.startsWith("  is "))
                .map(line -> line.substring(5) + "\n")
                .reduce("", String::concat);
    }

    @Test
    void kindsDecideWhereTheyDiffer() {
        Given given = decided(new Given()
                .schema("O", object(ID))
                .schema("U", one(number(), any(), ref("O"), text(), whole(), bool(), list(text()))));

        assertThat(tests(given)).isEqualTo("""
                4 if string
                5 if integer
                6 if boolean
                7 if array
                1 if integer number
                3 if object
                2 if object array string integer number boolean
                """);
        assertThat(given.problems.sorted()).isEmpty();
    }

    @Test
    void theMappingDecidesAlsoForSeveralValuesOfOneMember() {
        Given given = decided(new Given()
                .schema("Cat", object(ID))
                .schema("Dog", object(ID))
                .schema("Cow", object(ID))
                .schema(
                        "U",
                        oneBy(
                                by("kind", "cat", "Cat", "tom", "Cat", "hound", "Dog"),
                                ref("Cat"),
                                ref("Dog"),
                                ref("Cow"))));

        assertThat(tests(given)).isEqualTo("""
                2 if object and kind = "hound"
                3 if object and kind = "Cow"
                1 if object and kind = "cat"/"tom"
                """);
        assertThat(given.problems.sorted()).isEmpty();
    }

    @Test
    void membersOwnEnumsCountWhereTheMappingIsSilent() {
        Given given = decided(new Given()
                .schema(
                        "U",
                        oneBy(
                                by("type"),
                                object(property("type!", choice("resize")), property("size", text())),
                                object(property("type!", choice("attach", "detach")), property("size", text())))));

        assertThat(tests(given)).isEqualTo("""
                1 if object and type = "resize"
                2 if object and type = "attach"/"detach"
                """);
        assertThat(given.problems.sorted()).isEmpty();
    }

    @Test
    void anEnumThatAllShareDecidesNothing() {
        Given given = decided(new Given()
                .schema(
                        "U",
                        oneBy(
                                by("type"),
                                object(property("type!", choice("a", "b")), property("x", whole())),
                                object(property("type!", choice("a", "b")), property("x", text())))));

        assertThat(given.problems.sorted())
                .extracting(Problem::text)
                .containsExactly(
                        "member 1 and member 2 have no sign that tells them apart; a value that fits both equally well is read as member 1.");
    }

    @Test
    void otherSignsDecideWhereTheDiscriminatorMayBeAbsent() {
        Given given = decided(new Given()
                .schema("A", object(property("kind", text()), property("a!", text())))
                .schema("B", object(property("kind", text()), property("b!", text()), property("c", text())))
                .schema("C", object(property("kind!", text()), property("c!", text())))
                .schema("D", object(property("kind", text())))
                .schema("U", oneBy(by("kind"), ref("A"), ref("B"), ref("C"), ref("D"))));

        assertThat(tests(given)).isEqualTo("""
                1 if object and kind = "A"
                2 if object and kind = "B"
                3 if object and kind = "C"
                4 if object and kind = "D"
                1 if object with a without kind
                2 if object with b without kind
                """);
    }

    @Test
    void whatNothingTellsApartWithoutTheDiscriminatorIsLeftOpen() {
        Given given = decided(new Given()
                .schema("A", object(property("kind", text()), ID))
                .schema("B", object(property("kind", text()), ID))
                .schema("U", oneBy(by("kind"), ref("A"), ref("B"))));

        assertThat(tests(given)).isEqualTo("""
                1 if object and kind = "A"
                2 if object and kind = "B"
                """);
    }

    @Test
    void aSchemasNameIsNoValueThatItsEnumLacks() {
        Schema.Property type = property("type!", choice("attach", "detach"));
        Given given = decided(new Given()
                .schema("Attach", object(type, property("droplet!", whole())))
                .schema("Resize", object(type, property("size!", whole())))
                .schema("U", oneBy(by("type"), ref("Attach"), ref("Resize"))));

        assertThat(tests(given)).isEqualTo("1 if object with droplet\n2 if object with size\n");
    }

    @Test
    void aPlaceIsNoName() {
        Schema.Ref place = new Schema.Ref(Given.facts(), new SchemaId("#/components/schemas/U/anyOf/0"));
        Given given = decided(new Given()
                .schema("U/anyOf/0", object(property("type!", text()), property("a!", text())))
                .schema("Card", object(property("type!", text()), property("b!", text())))
                .schema("U", oneBy(by("type"), place, ref("Card"))));

        assertThat(tests(given)).isEqualTo("2 if object and type = \"Card\"\n1 if object with a\n");
    }

    @Test
    void nestedUnionsAnswerForTheirMembers() {
        Given given = decided(new Given()
                .schema("Cat", object(ID))
                .schema("Dog", object(ID))
                .schema("Car", object(ID))
                .schema("Pet", oneBy(by("kind", "cat", "Cat", "dog", "Dog"), ref("Cat"), ref("Dog")))
                .schema("U", oneBy(by("kind", "car", "Car"), ref("Pet"), ref("Car"))));

        assertThat(tests(given)).isEqualTo("""
                2 if object and kind = "car"
                1 if object and kind = "cat"/"dog"/"Pet"
                """);
    }

    @Test
    void aRequiredEnumThatDiffersEverywhereIsEnough() {
        Given given = decided(new Given()
                .schema("Card", object(property("object!", choice("card")), property("number!", text())))
                .schema("Bank", object(property("object!", choice("bank", "iban")), property("iban!", text())))
                .schema("U", one(ref("Card"), ref("Bank"))));

        assertThat(tests(given)).isEqualTo("""
                1 if object and object = "card"
                2 if object and object = "bank"/"iban"
                """);
    }

    @Test
    void aRequiredPropertyThatNoOtherDeclaresIsEnough() {
        Given given = decided(new Given()
                .schema("A", object(ID, property("a!", text()), property("b!", text())))
                .schema("B", object(ID, property("b!", text())))
                .schema("C", object(ID, property("c!", text()), property("d!", text())))
                .schema("U", one(ref("B"), ref("A"), ref("C"))));

        assertThat(tests(given)).isEqualTo("""
                2 if object with a
                3 if object with c
                1 if object with b
                """);
        assertThat(given.problems.sorted()).isEmpty();
    }

    @Test
    void whatDemandsMoreIsTriedFirstAndAMapLast() {
        Given given = decided(new Given()
                .schema("Small", object(property("a!", text()), property("b", text()), property("c", text())))
                .schema("Large", object(property("a!", text()), property("b!", text()), property("c!", text())))
                .schema("Middle", object(property("a!", text()), property("b!", text()), property("c", text())))
                .schema("U", one(map(text()), ref("Small"), ref("Middle"), ref("Large"))));

        assertThat(tests(given)).isEqualTo("""
                4 if object with a, b, c
                3 if object with a, b
                2 if object with a
                1 if object
                """);
        assertThat(given.problems.sorted()).isEmpty();
    }

    @Test
    void optionalEnumsHelpWhereNothingElseDoes() {
        Given given = decided(new Given()
                .schema("A", object(ID, property("type", choice("a"))))
                .schema("B", object(ID, property("type", choice("b"))))
                .schema("C", object(ID, property("more", text())))
                .schema("U", one(ref("C"), ref("A"), ref("B"))));

        assertThat(tests(given)).isEqualTo("""
                2 if object and type = "a"
                3 if object and type = "b"
                1 if object
                """);
        assertThat(given.problems.sorted()).isEmpty();
    }

    @Test
    void optionalPropertiesOfOneMemberHelpAtLast() {
        Given given = decided(new Given()
                .schema("A", object(ID, property("a", text())))
                .schema("B", object(ID, property("b", text()), property("c", text())))
                .schema("U", one(ref("A"), ref("B"))));

        assertThat(tests(given)).isEqualTo("""
                2 if object with any of b, c
                1 if object
                """);
        assertThat(given.problems.sorted()).isEmpty();
    }

    @Test
    void membersThatCannotBeToldApartAreNamed() {
        Given given = decided(new Given()
                .schema("Cat", object(ID, property("name", text())))
                .schema("Dog", object(ID, property("name", whole())))
                .schema("U", one(ref("Cat"), ref("Dog"), list(text()), list(whole()))));

        assertThat(given.warnings()).isEqualTo("""
                warning UNION_NOT_DISTINGUISHABLE api.yaml#/components/schemas/U
                  "Cat" and "Dog" have no sign that tells them apart; a value that fits both equally well is read as "Cat".
                  Add a discriminator, or a required property that only one of them has.
                warning UNION_NOT_DISTINGUISHABLE api.yaml#/components/schemas/U
                  member 3 and member 4 have no sign that tells them apart; a value that fits both equally well is read as member 3.
                  Add a discriminator, or a required property that only one of them has.""");
    }

    @Test
    void aUnionThatContainsItselfIsDecided() {
        Given given = decided(new Given().schema("U", one(text(), ref("V"))).schema("V", one(whole(), ref("U"))));

        assertThat(tests(given)).isEqualTo("""
                1 if string
                2 if string integer
                """);
    }

    @Test
    void hundredsOfMembersAreDecided() {
        Schema[] members = new Schema[600];
        for (int i = 0; i < members.length; i++) {
            members[i] = object(property("type!", choice("t" + i)), property("p" + i, text()));
        }
        Given given = decided(new Given().schema("U", one(members)));

        assertThat(tests(given).lines()).hasSize(600).contains("600 if object and type = \"t599\"");
        assertThat(given.problems.sorted()).isEmpty();
    }
}
