package dev.catenary.generator.refine;

import static dev.catenary.generator.refine.Given.base;
import static dev.catenary.generator.refine.Given.by;
import static dev.catenary.generator.refine.Given.choice;
import static dev.catenary.generator.refine.Given.described;
import static dev.catenary.generator.refine.Given.labelled;
import static dev.catenary.generator.refine.Given.list;
import static dev.catenary.generator.refine.Given.map;
import static dev.catenary.generator.refine.Given.nullable;
import static dev.catenary.generator.refine.Given.object;
import static dev.catenary.generator.refine.Given.one;
import static dev.catenary.generator.refine.Given.property;
import static dev.catenary.generator.refine.Given.ref;
import static dev.catenary.generator.refine.Given.text;
import static dev.catenary.generator.refine.Given.whole;
import static org.assertj.core.api.Assertions.assertThat;

import dev.catenary.generator.api.Api;
import dev.catenary.generator.api.ApiText;
import dev.catenary.generator.api.Schema;
import dev.catenary.generator.api.SchemaId;
import dev.catenary.generator.lock.Lock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ShareInlineTypesTest {
    private static Schema link() {
        return object(property("href!", text()), property("rel", text()));
    }

    private static Given shared(Given given) {
        return given.run(new ShareInlineTypes(Lock.EMPTY));
    }

    /** The synthetic schemas, by pointer. */
    private static String made(Given given) {
        return given.result().schemas().keySet().stream()
                .map(SchemaId::pointer)
                .filter(pointer -> pointer.contains("/x-shared/"))
                .collect(Collectors.joining(" "));
    }

    private static Schema.Property first(Given given, String component) {
        return ((Schema.Struct) given.result().schemas().get(Given.id(component)))
                .properties()
                .get(0);
    }

    @Test
    void equalObjectsBecomeOneType() {
        Given given = shared(new Given()
                .schema("A", object(property("link", link())))
                .schema("B", object(property("links", list(link()))))
                .schema("C", object(property("links", map(link())))));

        assertThat(made(given)).isEqualTo("#/x-shared/Links");
        assertThat(given.shown("A")).isEqualTo("object\n  link: → #/x-shared/Links\n");
        assertThat(given.shown("B")).isEqualTo("object\n  links: array\n    items: → #/x-shared/Links\n");
        assertThat(ApiText.of(given.result())).contains("#/x-shared/Links: object\n    href!: string\n    rel: string");
    }

    @Test
    void theOrderOfPropertiesIsNoDifferenceButAnythingElseIs() {
        Schema turned = object(property("rel", text()), property("href!", text()));
        Schema optional = object(property("href", text()), property("rel", text()));
        Schema nullablePart = object(property("href!", nullable(text())), property("rel", text()));
        Schema formatted = object(property("href!", text("uri")), property("rel", text()));

        assertThat(made(shared(new Given()
                        .schema("A", object(property("link", link())))
                        .schema("B", object(property("link", turned))))))
                .isEqualTo("#/x-shared/Link");
        assertThat(made(shared(new Given()
                        .schema("A", object(property("link", link())))
                        .schema("B", object(property("link", optional)))
                        .schema("C", object(property("link", nullablePart)))
                        .schema("D", object(property("link", formatted))))))
                .isEmpty();
    }

    @Test
    void eachPlaceKeepsItsOwnWordsAndFlags() {
        Given given = shared(new Given()
                .schema("A", object(property("link", described(nullable(link()), "Back."))))
                .schema("B", object(property("link", described(link(), "Forth."))))
                .schema("C", object(property("link", link()))));

        assertThat(given.shown("A")).isEqualTo("object\n  link: → #/x-shared/Link nullable — Back.\n");
        assertThat(given.shown("B")).isEqualTo("object\n  link: → #/x-shared/Link — Forth.\n");
        assertThat(ApiText.of(given.result())).contains("#/x-shared/Link: object\n");
    }

    @Test
    void textsThatMostSayStay() {
        Schema once = object(property("city", described(text(), "The branch's city.")));
        Schema twice = object(property("city", described(text(), "City.")));
        Given given = shared(new Given()
                .schema("A", object(property("address", once)))
                .schema("B", object(property("address", twice)))
                .schema("C", object(property("address", object(property("city", described(text(), "City.")))))));

        assertThat(ApiText.of(given.result())).contains("Address: object\n    city: string — City.\n");
    }

    @Test
    void aTypeWithinASharedTypeLiesInIt() {
        Given given = shared(new Given()
                .schema("A", object(property("trip", trip())))
                .schema("B", object(property("trip", trip()), property("size", object(property("w", whole()))))));

        assertThat(made(given)).isEqualTo("#/x-shared/Trip #/x-shared/Trip/x-shared/Place");
    }

    private static Schema trip() {
        return object(
                property("first_place", object(property("city", text()))),
                property("last_place", object(property("city", text()))),
                property("size", object(property("km", whole()))));
    }

    @Test
    void aTypeOfOneComponentLiesInIt() {
        Given given = shared(new Given()
                .schema(
                        "A",
                        object(
                                property("to", object(property("city", text()))),
                                property("via", list(object(property("city", text())))))));

        assertThat(made(given)).isEqualTo("#/components/schemas/A/x-shared/To");
        assertThat(given.result().schemas().lastKey().home()).contains(Given.id("A"));
    }

    @Test
    void aTypeOfAWholeFileLiesInIt() {
        SchemaId file = new SchemaId("definitions/Pet.yaml#");

        assertThat(SchemaId.shared(Optional.of(file), "Leg").home()).contains(file);
        assertThat(SchemaId.shared(Optional.empty(), "Leg").home()).isEmpty();
        assertThat(SchemaId.ofOperation("GET", "/a/{b}").pointer()).isEqualTo("#/paths/~1a~1{b}/get");
    }

    @Test
    void enumsAreAlikeIfTheyAreCalledAlike() {
        Given given = shared(new Given()
                .schema("A", object(property("status", choice("on", "off"))))
                .schema("B", object(property("status", choice("on", "off"))))
                .schema("C", object(property("light", choice("on", "off"))))
                .schema("D", object(property("status", choice("off", "on"))))
                .schema("E", object(property("kind", choice("only")), property("x", text())))
                .schema("F", object(property("kind", choice("only")))));

        assertThat(made(given)).isEqualTo("#/x-shared/Status");
        assertThat(first(given, "C").schema()).isInstanceOf(Schema.Choice.class);
        assertThat(first(given, "F").schema()).isInstanceOf(Schema.Choice.class);
    }

    @Test
    void enumsAreOneTypeIfTheyCallTheirValuesTheSame() {
        Schema level = choice("1", "2");
        Given given = shared(new Given()
                .schema("A", object(property("level", labelled(level, "1", "Low", "Nearly nothing."))))
                .schema("B", object(property("level", labelled(level, "1", "Low", ""))))
                .schema("C", object(property("level", labelled(level, "1", "Ground", "Nearly nothing."))))
                .schema("D", object(property("level", level))));

        assertThat(made(given)).isEqualTo("#/x-shared/Level");
        assertThat(given.shown("A")).isEqualTo("object\n  level: → #/x-shared/Level\n");
        assertThat(given.shown("B")).isEqualTo("object\n  level: → #/x-shared/Level\n");
        assertThat(given.shown("C"))
                .isEqualTo("object\n  level: enum(text) \"1\" \"2\"\n    \"1\" is \"Ground\" — Nearly nothing.\n");
        assertThat(given.shown("D")).isEqualTo("object\n  level: enum(text) \"1\" \"2\"\n");
        assertThat(ApiText.of(given.result()))
                .contains("Level: enum(text) \"1\" \"2\"\n    \"1\" is \"Low\" — Nearly nothing.\n");
    }

    @Test
    void whatOnePlaceSaysOfAValueIsNotSaidOfAll() {
        Schema state = choice("on", "off");
        Given given = shared(new Given()
                .schema("A", object(property("state", labelled(state, "on", "", "The lamp burns."))))
                .schema("B", object(property("state", labelled(state, "on", "", "The road is free."))))
                .schema("C", object(property("state", labelled(state, "on", "", "The shop is open.")))));

        assertThat(ApiText.of(given.result()))
                .contains("State: enum(text) \"on\" \"off\"\n")
                .doesNotContain("—");
    }

    @Test
    void componentsKeepTheirNamesAndTheMostFrequentShapeTheShortest() {
        Given given = shared(new Given()
                .schema("Link", object(property("to", text())))
                .schema("A", object(property("link", link()), property("size", size("w"))))
                .schema("B", object(property("link", link()), property("size", size("w"))))
                .schema("C", object(property("size", size("h"))))
                .schema("D", object(property("size", size("h"))))
                .schema("E", object(property("size", size("w")))));

        assertThat(made(given)).isEqualTo("#/x-shared/LinkWithHref #/x-shared/Size #/x-shared/SizeWithH");
    }

    private static Schema size(String name) {
        return object(property(name, whole()));
    }

    @Test
    void unionsAreNamedByTheirMembersIfTheirNameIsTaken() {
        Given given = shared(new Given()
                .schema("Owner", object(property("name", text())))
                .schema("A", object(property("owner", one(text(), ref("Owner")))))
                .schema("B", object(property("owner", one(text(), ref("Owner"))))));

        assertThat(made(given)).isEqualTo("#/x-shared/StringOrOwner");
    }

    @Test
    void whatHoldsNothingOrIsABaseStays() {
        Schema base = base(by("kind", "a", "A"), property("kind!", text()));
        Given given = shared(new Given()
                .schema("A", object(property("x", object()), property("y", base)))
                .schema("B", object(property("x", object()), property("y", base))));

        assertThat(made(given)).isEmpty();
    }

    @Test
    void theOrderOfTheDescriptionDoesNotMatter() {
        Given there = new Given()
                .schema("A", object(property("from", link()), property("by", text()), property("size", size("w"))))
                .schema("B", object(property("to", link()), property("size", size("h"))))
                .schema("C", object(property("size", size("h")), property("dim", size("w"))));
        Given back = new Given()
                .schema("C", object(property("dim", size("w")), property("size", size("h"))))
                .schema("B", object(property("size", size("h")), property("to", link())))
                .schema("A", object(property("size", size("w")), property("by", text()), property("from", link())));

        assertThat(made(shared(there))).isNotEmpty().isEqualTo(made(shared(back)));
    }

    /** Each level holds the one below twice, as the same object: 2^64 places, 65 shapes. */
    @Test
    void shapesThatLieInEachOtherAreLookedAtOnce() {
        Schema inner = link();
        for (int i = 0; i < 64; i++) {
            inner = object(property("a" + i, inner), property("b" + i, inner));
        }
        Given given = shared(new Given().schema("A", object(property("all", inner))));

        assertThat(made(given).split(" ")).hasSize(64);
    }

    @Test
    void separateTypesStayIfWanted() {
        Given given = new Given().used(object(property("a", link()), property("b", link())));
        RefineSettings separate = new RefineSettings(false, true, true, List.of());

        Api apart = given.run(separate).result();
        assertThat(apart.schemas()).isEmpty();
        assertThat(made(given.run(RefineSettings.DEFAULT))).isEqualTo("#/x-shared/A");
    }
}
