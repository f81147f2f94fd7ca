package dev.catenary.generator.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchemaIdTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            '#/components/schemas/Pet'                                 | Pet
            '#/components/schemas/a~1b~0c'                             | a/b~c
            '#/components/schemas/7'                                   | 7
            '#/components/schemas/items'                               | items
            schemas/pet.yaml#                                          | pet
            pet#                                                       | pet
            definitions/all.yaml#/Pet                                  | Pet
            '#/x-shared/Size'                                          | Size
            # A number is no name: the member goes by the name of the whole.
            schemas/path.yaml#/properties/matchesJsonPath/oneOf/1      | matchesJsonPath
            schemas/path.yaml#/properties/matchesJsonPath/oneOf/1/2    | matchesJsonPath
            '#/components/schemas/Pet/allOf/1/properties/tag/anyOf/0'  | tag
            schemas/pet.yaml#/oneOf/1                                  | pet
            '#/components/schemas/Pet/oneOf/0/allOf/1'                 | Pet
            """)
    void hasTheNameThatPeopleCallItBy(String pointer, String name) {
        assertThat(new SchemaId(pointer).name()).isEqualTo(name);
    }
}
