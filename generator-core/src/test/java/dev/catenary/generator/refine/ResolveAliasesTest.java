package dev.catenary.generator.refine;

import static dev.catenary.generator.refine.Given.all;
import static dev.catenary.generator.refine.Given.base;
import static dev.catenary.generator.refine.Given.by;
import static dev.catenary.generator.refine.Given.described;
import static dev.catenary.generator.refine.Given.nothing;
import static dev.catenary.generator.refine.Given.nullable;
import static dev.catenary.generator.refine.Given.object;
import static dev.catenary.generator.refine.Given.one;
import static dev.catenary.generator.refine.Given.property;
import static dev.catenary.generator.refine.Given.ref;
import static dev.catenary.generator.refine.Given.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.catenary.generator.api.Schema;
import org.junit.jupiter.api.Test;

class ResolveAliasesTest {
    @Test
    void aliasesGoAndTheirFactsStay() {
        Given given = new Given()
                .schema("Cat", object(property("meow", text())))
                .schema("Tom", described(ref("Cat"), "a cat"))
                .schema("MaybeTom", nullable(ref("Tom")))
                .schema("Home", object(property("cat", ref("MaybeTom"))))
                .run(new ResolveAliases());

        assertThat(given.names()).isEqualTo("Cat Home");
        assertThat(given.shown("Home")).isEqualTo("object\n  cat: → Cat nullable — a cat\n");
    }

    @Test
    void circlesHoldAnything() {
        Given given = new Given().schema("A", ref("B")).schema("B", ref("A")).run(new ResolveAliases());

        assertThat(given.shown("A")).isEqualTo("any\n");
    }

    @Test
    void whatOnlyBecomesAnAliasOnTheWayGoesToo() {
        Given given = new Given()
                .schema("Cat", object(property("meow", text())))
                .schema("MaybeCat", one(ref("Cat"), nothing()))
                .schema("Same", all(ref("MaybeCat")))
                .used(object(property("cat", ref("Same"))))
                .run(RefineSettings.DEFAULT);

        assertThat(given.names()).isEqualTo("Cat");
        Schema.Struct use =
                (Schema.Struct) given.result().webhooks().get(0).payload().schema();
        assertThat(use.properties().get(0).schema())
                .isInstanceOfSatisfying(
                        Schema.Ref.class,
                        cat -> assertThat(cat.facts().nullable()).isTrue());
    }

    @Test
    void mappingsNameTheSchemaBehindTheAlias() {
        Given given = new Given()
                .schema("Pet", base(by("kind", "cat", "Tom"), property("kind!", text())))
                .schema("Tom", ref("Cat"))
                .schema("Cat", all(ref("Pet"), object(property("meow", text()))))
                .used(ref("Pet"))
                .run(RefineSettings.DEFAULT);

        assertThat(given.shown("Pet")).endsWith("  by kind\n    \"cat\" → Cat\n");
    }
}
