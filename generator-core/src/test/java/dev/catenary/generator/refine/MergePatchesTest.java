package dev.catenary.generator.refine;

import static dev.catenary.generator.refine.Given.base;
import static dev.catenary.generator.refine.Given.by;
import static dev.catenary.generator.refine.Given.list;
import static dev.catenary.generator.refine.Given.object;
import static dev.catenary.generator.refine.Given.property;
import static dev.catenary.generator.refine.Given.ref;
import static dev.catenary.generator.refine.Given.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.catenary.generator.api.ApiText;
import org.junit.jupiter.api.Test;

class MergePatchesTest {
    private static final String PATCH = "application/merge-patch+json; charset=utf-8";

    private static Given patched(Given given) {
        return given.run(new MergePatches());
    }

    @Test
    void whatOnlyPatchesUseIsChangedItself() {
        Given given = patched(new Given()
                .schema(
                        "Patch",
                        object(
                                property("id!", text()),
                                property("part", ref("Part")),
                                property("all", list(ref("Part")))))
                .schema("Part", object(property("a", text())))
                .used(PATCH, ref("Patch")));

        assertThat(given.names()).isEqualTo("Part Patch");
        assertThat(given.shown("Patch")).isEqualTo("""
                object
                  id!: string
                  part: → Part nullable
                  all: array nullable
                    items: → Part
                """);
        assertThat(given.shown("Part")).isEqualTo("object\n  a: string nullable\n");
    }

    @Test
    void whatIsUsedOtherwiseKeepsItsShapeAndGetsATwin() {
        Given given = patched(new Given()
                .schema("Team", object(property("lead", ref("Member"))))
                .schema("Member", object(property("name", text()), property("boss", ref("Member"))))
                .used("application/json", ref("Team"))
                .used(PATCH, ref("Team")));

        assertThat(given.names()).isEqualTo("Member Team MemberPatch TeamPatch");
        assertThat(given.shown("Member")).isEqualTo("object\n  name: string\n  boss: → Member\n");
        assertThat(ApiText.of(given.result()))
                .contains("/x-patch/TeamPatch: object\n    lead: → #/x-patch/MemberPatch nullable")
                .contains("boss: → #/x-patch/MemberPatch nullable");
    }

    @Test
    void hierarchiesAndOtherMediaTypesStayAsTheyAre() {
        Given given = new Given()
                .schema("Pet", base(by("kind"), property("name", text())))
                .schema("Plain", object(property("name", text())))
                .used("application/json-patch+json", ref("Plain"))
                .used(PATCH, ref("Pet"));

        String before = ApiText.of(given.run().result());
        assertThat(ApiText.of(patched(given).result())).isEqualTo(before);
    }
}
