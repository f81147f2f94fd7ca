package dev.catenary.generator.refine;

import static dev.catenary.generator.refine.Given.all;
import static dev.catenary.generator.refine.Given.any;
import static dev.catenary.generator.refine.Given.base;
import static dev.catenary.generator.refine.Given.by;
import static dev.catenary.generator.refine.Given.choice;
import static dev.catenary.generator.refine.Given.demanding;
import static dev.catenary.generator.refine.Given.described;
import static dev.catenary.generator.refine.Given.labelled;
import static dev.catenary.generator.refine.Given.list;
import static dev.catenary.generator.refine.Given.map;
import static dev.catenary.generator.refine.Given.nullable;
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
import dev.catenary.generator.problem.Code;
import dev.catenary.generator.problem.Problem;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MergeAllOfTest {
    private static Given merged(Given given) {
        return given.run(new MergeAllOf());
    }

    @Test
    void basesComeFirstAndRequiredIsMergedFromEveryMember() {
        Given given = merged(new Given()
                .schema("Base", object(property("id!", text()), property("note", text())))
                .schema("Sub", all(ref("Base"), object(property("size", whole())), demanding("note", "size"))));

        assertThat(given.shown("Sub")).isEqualTo("""
                object
                  id!: string
                  note!: string
                  size!: integer
                """);
        assertThat(given.problems.sorted()).isEmpty();
    }

    @Test
    void requiredNamesThatNobodyDeclaresAreKept() {
        Given given = merged(new Given().schema("A", all(object(property("a", text())), demanding("b"))));

        assertThat(given.shown("A")).isEqualTo("""
                object
                  a: string
                  b!
                """);
    }

    @Test
    void aWrapperOfOneReferenceIsThatReferenceWithTheWrappersFacts() {
        Given given = merged(new Given()
                .schema("Color", choice("red", "blue"))
                .schema(
                        "Car",
                        object(
                                property("color", described(nullable(all(ref("Color"))), "of the paint")),
                                property("seat", all(ref("Color"), described(any(), "of the leather"))))));

        assertThat(given.shown("Car")).isEqualTo("""
                object
                  color: → Color nullable — of the paint
                  seat: → Color — of the leather
                """);
    }

    @Test
    void theNarrowerTypeOfARedeclaredPropertyWins() {
        Given given = merged(new Given()
                .schema("Animal", object(property("name!", text())))
                .schema("Dog", all(ref("Animal"), object(property("bark", text()))))
                .schema(
                        "Owner",
                        object(
                                property("kind!", choice("a", "b", "c")),
                                property("age", number()),
                                property("pet", ref("Animal")),
                                property("tags", list(any()))))
                .schema(
                        "DogOwner",
                        all(
                                ref("Owner"),
                                object(
                                        property("kind", choice("b")),
                                        property("age", whole()),
                                        property("pet", ref("Dog")),
                                        property("tags", list(text()))))));

        assertThat(given.shown("DogOwner")).isEqualTo("""
                object
                  kind!: enum(text) "b"
                  age: integer
                  pet: → Dog
                  tags: array
                    items: string
                """);
        assertThat(given.problems.sorted()).isEmpty();
    }

    @Test
    void aContradictionIsReportedWhereItStandsAndTheLaterOneTaken() {
        Schema flag = Given.bool().withFacts(dev.catenary.generator.api.Facts.at(Given.at("/Sub/flag")));
        Given given = merged(new Given()
                .schema("Base", object(property("flag", text())))
                .schema("Sub", all(ref("Base"), object(property("flag", flag)))));

        assertThat(given.shown("Sub")).isEqualTo("""
                object
                  flag: boolean
                """);
        assertThat(given.warnings()).isEqualTo("""
                warning ALL_OF_CONFLICT api.yaml#/Sub/flag
                  The members of this allOf contradict each other: a string and a boolean; the later one is taken.
                  Make the members agree, or remove one of them.""");
    }

    @Test
    void objectsThatAreNestedInBothMembersAreMergedToo() {
        Given given = merged(new Given()
                .schema(
                        "A",
                        all(
                                object(property("in", object(property("x!", text())))),
                                object(property("in", object(property("y", whole())))))));

        assertThat(given.shown("A")).isEqualTo("""
                object
                  in: object
                    x!: string
                    y: integer
                """);
    }

    @Test
    void mapsAndObjectsBecomeObjectsWithFurtherProperties() {
        Given given = merged(new Given()
                .schema("A", all(object(property("a", text())), map(whole())))
                .schema("B", all(object(property("a", text())), map(any())))
                .schema("C", all(map(any()), map(text()))));

        assertThat(given.shown("A")).isEqualTo("""
                object
                  a: string
                  *: integer
                """);
        assertThat(given.shown("B")).isEqualTo("""
                object
                  a: string
                """);
        assertThat(given.shown("C")).isEqualTo("""
                map
                  values: string
                """);
    }

    @Test
    void scalarsAreNarrowed() {
        Given given = merged(new Given()
                .schema("A", all(text(), choice("x", "y")))
                .schema("B", all(choice("x", "y"), choice("y", "z")))
                .schema("C", all(number(), whole()))
                .schema("D", all(text(), text("uuid"))));

        assertThat(given.shown("A")).isEqualTo("enum(text) \"x\" \"y\"\n");
        assertThat(given.shown("B")).isEqualTo("enum(text) \"y\"\n");
        assertThat(given.shown("C")).isEqualTo("integer\n");
        assertThat(given.shown("D")).isEqualTo("string(uuid)\n");
    }

    @Test
    void aNarrowerEnumKeepsWhatTheWiderOneSaysOfItsValues() {
        Schema wide = labelled(choice("x", "y", "z"), "y", "Why", "Because.");
        Given given = merged(new Given()
                .schema("A", all(wide, choice("y")))
                .schema("B", all(wide, choice("y", "w")))
                .schema("C", all(labelled(choice("y"), "y", "Own", ""), wide))
                .schema("D", all(wide, choice("x"))));

        assertThat(given.shown("A")).isEqualTo("enum(text) \"y\"\n  \"y\" is \"Why\" — Because.\n");
        assertThat(given.shown("B")).isEqualTo("enum(text) \"y\"\n  \"y\" is \"Why\" — Because.\n");
        assertThat(given.shown("C")).isEqualTo("enum(text) \"y\"\n  \"y\" is \"Own\" — Because.\n");
        assertThat(given.shown("D")).isEqualTo("enum(text) \"x\"\n");
    }

    @Test
    void anAllOfThatReachesItselfIsReportedAndCut() {
        Given given = merged(new Given()
                .schema("A", all(ref("B"), object(property("a", text()))))
                .schema("B", all(ref("A"), object(property("b", text())))));

        assertThat(given.shown("A")).isEqualTo("""
                object
                  b: string
                  a: string
                """);
        assertThat(given.problems.sorted())
                .extracting(Problem::code, Problem::text)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        Code.ALL_OF_CONFLICT,
                        "This allOf leads back to itself through \"A\"; the member is left out."));
    }

    @Test
    void aBaseMayHoldWhatExtendsIt() {
        Given given = merged(new Given()
                .schema("Entity", object(property("by", all(ref("Person"), object(property("when", text()))))))
                .schema("Person", all(ref("Entity"), object(property("name", text())))));

        assertThat(given.shown("Person")).isEqualTo("""
                object
                  by: → api.yaml#/here
                  name: string
                """);
        assertThat(given.result().schemas().get(new dev.catenary.generator.api.SchemaId("api.yaml#/here")))
                .isInstanceOfSatisfying(
                        Schema.Struct.class,
                        place -> assertThat(place.properties())
                                .extracting(Schema.Property::wireName)
                                .containsExactly("by", "name", "when"));
        assertThat(given.problems.sorted()).isEmpty();
    }

    @Test
    void typesThatNarrowEachOtherInCirclesStayFinite() {
        Given given = merged(new Given()
                .schema("X", object(property("p", ref("X")), property("x", text())))
                .schema("Y", object(property("p", ref("Y")), property("y", text())))
                .schema("Both", all(ref("X"), ref("Y"))));

        assertThat(given.shown("Both")).startsWith("object\n  p: → ");
        assertThat(given.result().schemas()).hasSize(4);
    }

    @Test
    void discriminatedBasesAreRememberedAtEveryDistance() {
        Given given = merged(new Given()
                .schema("Pet", base(by("kind"), property("kind!", text())))
                .schema("Dog", all(ref("Pet"), object(property("bark", text()))))
                .schema("Poodle", all(ref("Dog")))
                .schema("Plain", object(property("p", text())))
                .schema("Other", all(ref("Plain"), object(property("o", text())))));

        assertThat(given.shown("Dog")).startsWith("object extends Pet\n");
        assertThat(given.shown("Poodle")).isEqualTo("""
                object extends Dog extends Pet
                  kind!: string
                  bark: string
                """);
        assertThat(given.shown("Other")).startsWith("object\n");
    }

    @Test
    void anExtendedBaseKeepsItsOwnDiscriminatorOnly() {
        Schema sub = new Schema.AllOf(
                Given.facts(), List.of(ref("Pet"), object(property("bark", text()))), Optional.of(by("breed")));
        Given given = merged(new Given()
                .schema("Pet", base(by("kind"), property("kind!", text())))
                .schema("Dog", sub));

        assertThat(given.shown("Dog")).isEqualTo("""
                object extends Pet
                  kind!: string
                  bark: string
                  by breed
                """);
    }

    @Test
    void alternativesThatOnlyDemandPropertiesAreNoTypes() {
        Given given = merged(new Given()
                .schema(
                        "A",
                        all(
                                one(demanding("a"), demanding("b")),
                                object(property("a", text()), property("b", text())))));

        assertThat(given.shown("A")).isEqualTo("""
                object
                  a: string
                  b: string
                """);
    }

    @Test
    void propertiesBesideAUnionGoIntoItsMembers() {
        Given given = merged(new Given()
                .schema("Card", object(property("number!", text())))
                .schema("Bank", object(property("iban!", text()), property("id!", text())))
                .schema("Source", all(one(ref("Card"), ref("Bank")), object(property("id!", text())))));

        assertThat(given.shown("Source")).isEqualTo("""
                one of
                  | 1 object titled "Card"
                    number!: string
                    id!: string
                  | 2 → Bank
                """);
    }

    @Test
    void theMappingBecomesThePropertyWhereAMemberIsMerged() {
        Given given = merged(new Given()
                .schema("Card", object(property("number!", text())))
                .schema("Bank", object(property("iban!", text())))
                .schema(
                        "Source",
                        all(
                                oneBy(by("type", "card", "Card", "credit", "Card"), ref("Card"), ref("Bank")),
                                object(property("type", text()), property("id", text())))));

        assertThat(given.shown("Source")).startsWith("""
                one of
                  | 1 object titled "Card"
                    number!: string
                    type!: enum(text) "card" "credit"
                    id: string
                  | 2 object titled "Bank"
                    iban!: string
                    type!: enum(text) "Bank"
                    id: string
                """);
    }

    @Test
    void aBaseThatListsItsOwnSubtypesIsAUnionAndItsSubtypesAreFlat() {
        Given given = merged(new Given()
                .schema("Cat", all(ref("Pet"), object(property("meow", text()))))
                .schema("Dog", all(ref("Pet"), object(property("bark", text()))))
                .schema("Pet", all(oneBy(by("kind"), ref("Cat"), ref("Dog")), object(property("kind!", text())))));

        assertThat(given.shown("Pet")).isEqualTo("""
                one of
                  | 1 → Cat
                  | 2 → Dog
                  by kind
                """);
        assertThat(given.shown("Cat")).isEqualTo("""
                object
                  kind!: string
                  meow: string
                """);
        assertThat(given.problems.sorted()).isEmpty();
    }

    @Test
    void aUnionThatWouldGrowTooLargeBecomesOneObject() {
        Schema[] members = new Schema[UnionMeet.MOST_MEMBERS + 1];
        for (int i = 0; i < members.length; i++) {
            members[i] = object(property("p" + i + "!", text()));
        }
        Given given = merged(new Given().schema("A", all(one(members), object(property("id!", text())))));

        assertThat(given.shown("A")).startsWith("object\n  id!: string\n  p0: string\n");
        assertThat(given.problems.sorted()).extracting(Problem::code).containsExactly(Code.ALL_OF_CONFLICT);
    }

    @Test
    void manyLevelsOfSharedTypesNeedNoMoreThanTheirNumber() {
        Given given = new Given().schema("T0", object(property("x", text())));
        for (int i = 1; i <= 60; i++) {
            given.schema(
                    "T" + i,
                    all(
                            ref("T" + (i - 1)),
                            object(property("a" + i, ref("T" + (i - 1))), property("b" + i, ref("T" + (i - 1))))));
        }
        merged(given);

        assertThat(given.result().schemas().get(Given.id("T60")))
                .isInstanceOfSatisfying(
                        Schema.Struct.class, s -> assertThat(s.properties()).hasSize(121));
    }

    @Test
    void typesThatDoubleAtEveryLevelAreRefused() {
        Given given = new Given().schema("T0", object(property("x", text())));
        for (int i = 1; i <= 60; i++) {
            Schema.Ref below = ref("T" + (i - 1));
            given.schema(
                    "T" + i,
                    object(
                            property("a", all(below, object(property("p", text())))),
                            property("b", all(below, object(property("q", text()))))));
        }
        given.used(ref("T60")).run(RefineSettings.DEFAULT);

        assertThat(given.problems.sorted()).extracting(Problem::code).containsExactly(Code.LIMIT_EXCEEDED);
    }

    @Test
    void allOfBelowAllOfWithoutEndIsRefused() {
        Given given = new Given().schema("T0", object(property("x", text())));
        for (int i = 1; i <= 5_000; i++) {
            given.schema("T" + i, all(ref("T" + (i - 1)), object(property("x" + i, text()))));
        }
        given.used(all(ref("T5000"), object(property("y", text())))).run(RefineSettings.DEFAULT);

        assertThat(given.problems.sorted()).extracting(Problem::code).contains(Code.LIMIT_EXCEEDED);
    }
}
