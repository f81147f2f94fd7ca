package dev.catenary.generator.refine;

import static dev.catenary.generator.refine.Given.all;
import static dev.catenary.generator.refine.Given.base;
import static dev.catenary.generator.refine.Given.by;
import static dev.catenary.generator.refine.Given.list;
import static dev.catenary.generator.refine.Given.object;
import static dev.catenary.generator.refine.Given.property;
import static dev.catenary.generator.refine.Given.ref;
import static dev.catenary.generator.refine.Given.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PruneTest {
    private static Given zoo() {
        return new Given()
                .schema(
                        "Pet",
                        base(by("kind", "fish", "Fish"), property("kind!", text()), property("home", ref("Home"))))
                .schema("Dog", all(ref("Pet"), object(property("food", ref("Food")))))
                .schema("Poodle", all(ref("Dog"), object(property("curls", text()))))
                .schema("Fish", all(ref("Pet"), object(property("fins", text()))))
                .schema("Home", object(property("street", text())))
                .schema("Food", object(property("name", text())))
                .schema("Unused", object(property("pet", ref("Pet"))));
    }

    @Test
    void aBaseBringsItsSubtypesAndWhatTheyNeed() {
        assertThat(zoo().used(list(ref("Pet"))).run(RefineSettings.DEFAULT).names())
                .isEqualTo("Dog Fish Food Home Pet Poodle");
    }

    @Test
    void aTypeInBetweenBringsItsOwn() {
        assertThat(zoo().used(ref("Dog")).run(RefineSettings.DEFAULT).names()).isEqualTo("Dog Food Home Poodle");
    }

    @Test
    void aBaseThatIsOnlyExtendedGoes() {
        Given given = zoo().used(ref("Fish")).run(RefineSettings.DEFAULT);

        assertThat(given.names()).isEqualTo("Fish Home");
        assertThat(given.shown("Fish")).startsWith("object\n");
    }

    @Test
    void allModelsStayIfWanted() {
        RefineSettings all = new RefineSettings(true, true, false, List.of());

        assertThat(zoo().used(text()).run(all).names()).isEqualTo("Dog Fish Food Home Pet Poodle Unused");
        assertThat(zoo().used(text()).run(RefineSettings.DEFAULT).names()).isEmpty();
    }
}
