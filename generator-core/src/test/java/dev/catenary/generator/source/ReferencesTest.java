package dev.catenary.generator.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catenary.generator.api.Schema;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferencesTest {
    @TempDir
    Path folder;

    @BeforeEach
    void files() {
        file("whole.yaml", "type: integer");
        file("types.yaml", "A: {type: string}\nB: {$ref: '#A'}\nC: {$ref: 'sub/deep.yaml#/D'}\nE: {$ref: '#missing'}");
        file(
                "sub/deep.yaml",
                "D: {type: array, items: {$ref: '../types.yaml#/A'}}\nUp: {$ref: '../openapi.yaml#/components/schemas/Pet'}");
        file("sub/{id}.yaml", "type: boolean");
        file("100%.yaml", "type: number");
        file("a b.yaml", "type: string");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            #/components/schemas/Pet                      | #/components/schemas/Pet             | {tag:text}
            #/components/schemas/Pet/properties/tag       | #/components/schemas/Pet/properties/tag | text
            #/components/schemas/a~1b                     | #/components/schemas/a~1b            | whole
            #/components/schemas/a~1b/                    | #/components/schemas/a~1b/           | none
            #/components/schemas/t~0n                     | #/components/schemas/t~0n            | bool
            #/components/schemas/%E8%AE%A2%E5%8D%95       | #/components/schemas/订单             | decimal
            #/components/schemas/50%25                    | #/components/schemas/50%             | text/date
            #/components/schemas/50%                      | #/components/schemas/50%             | text/date
            #/paths/~1x~1%7Bid%7D/get/responses/200/content/application~1json/schema | #/paths/~1x~1{id}/get/responses/200/content/application~1json/schema | text/uuid
            #/paths/~1x~1{id}/get/parameters/0/schema     | #/paths/~1x~1{id}/get/parameters/0/schema | whole/int64
            #/components/schemas/Alias/properties/tag     | #/components/schemas/Pet/properties/tag | text
            whole.yaml                                    | whole.yaml#                          | whole
            ./whole.yaml#                                 | whole.yaml#                          | whole
            sub/../whole.yaml                             | whole.yaml#                          | whole
            types.yaml#/A                                 | types.yaml#/A                        | text
            types.yaml#A                                  | types.yaml#/A                        | text
            types.yaml#/B                                 | types.yaml#/B                        | @types.yaml#/A
            types.yaml#/C                                 | types.yaml#/C                        | @sub/deep.yaml#/D
            sub/deep.yaml#/D                              | sub/deep.yaml#/D                     | [@types.yaml#/A]
            sub/deep.yaml#/Up                             | sub/deep.yaml#/Up                    | @#/components/schemas/Pet
            openapi.yaml#/components/schemas/Pet          | #/components/schemas/Pet             | {tag:text}
            sub/{id}.yaml                                 | sub/{id}.yaml#                       | bool
            sub/%7Bid%7D.yaml                             | sub/{id}.yaml#                       | bool
            100%.yaml                                     | 100%.yaml#                           | decimal
            a%20b.yaml                                    | a b.yaml#                            | text
            """)
    void leadToAPlace(String ref, String id, String shape) {
        Described read = describe(ref);

        if (shape.equals("none")) {
            assertThat(read.codes()).contains("REF_NOT_FOUND");
            return;
        }
        assertThat(Printed.schema(read.schema("#/components/schemas/Test"))).isEqualTo("@" + id);
        assertThat(Printed.schema(read.schema(id))).isEqualTo(shape);
    }

    @ParameterizedTest
    @CsvSource({
        "#/components/schemas/None, REF_NOT_FOUND",
        "#None, REF_NOT_FOUND",
        "types.yaml#/None, REF_NOT_FOUND",
        "none.yaml#/A, REF_NOT_FOUND",
        "none.yaml, REF_NOT_FOUND",
        "sub, FILE_NOT_READABLE",
        "#/components/schemas/Pet/properties/tag/0, REF_NOT_FOUND",
        "#/paths/~1x~1{id}/get/parameters/7/schema, REF_NOT_FOUND",
        "#/components/schemas/Test/x, REF_NOT_FOUND",
    })
    void leadNowhere(String ref, String code) {
        assertThat(describe(ref).codes()).contains(code);
    }

    @Test
    void aDanglingReferenceIsLocatedInItsOwnFile() {
        assertThat(describe("types.yaml#/E").places()).containsExactly("REF_NOT_FOUND types.yaml:4#/E/$ref");
    }

    @Test
    void namesThatOnlyStandForEachOtherAreACycle() {
        Described read = Described.openapi3(folder, """
                components:
                  schemas:
                    A: {$ref: '#/components/schemas/B'}
                    B: {$ref: '#/components/schemas/C'}
                    C: {$ref: '#/components/schemas/B'}
                    Self: {$ref: '#/components/schemas/Self'}
                    Tree: {properties: {child: {$ref: '#/components/schemas/Tree'}}}
                """);

        assertThat(read.places())
                .containsExactly(
                        "REF_CYCLE openapi.yaml:6#/components/schemas/B/$ref",
                        "REF_CYCLE openapi.yaml:7#/components/schemas/C/$ref",
                        "REF_CYCLE openapi.yaml:8#/components/schemas/Self/$ref");
        assertThat(Printed.schema(read.schema("#/components/schemas/B"))).isEqualTo("any");
    }

    @Test
    void cyclesOfOtherElementsAreFoundToo() {
        Described read = Described.openapi3(folder, """
                paths:
                  /a:
                    get:
                      parameters: [{$ref: '#/components/parameters/P'}]
                      responses: {'200': {$ref: '#/components/responses/R'}}
                components:
                  parameters: {P: {$ref: '#/components/parameters/Q'}, Q: {$ref: '#/components/parameters/P'}}
                  responses: {R: {$ref: '#/components/responses/R'}}
                """);

        assertThat(read.codes()).containsExactly("REF_CYCLE", "REF_CYCLE");
        assertThat(read.operation().replies()).isEmpty();
    }

    @Test
    void anyElementMayBeElsewhere() {
        file(
                "paths/{id}.yaml",
                "parameters: [{$ref: '../parts.yaml#/Id'}]\nput: {requestBody: {$ref: '../parts.yaml#/Body'}, "
                        + "responses: {'200': {$ref: '../parts.yaml#/Ok'}}}");
        file(
                "parts.yaml",
                "Id: {name: id, in: path, required: true, schema: {$ref: 'types.yaml#A'}}\n"
                        + "Body: {content: {application/json: {schema: {$ref: '#/Shape'}}}}\n"
                        + "Ok: {description: Fine, headers: {X-Rate: {$ref: '#/Rate'}}, content: {application/json: {schema: {$ref: '#/Shape'}}}}\n"
                        + "Rate: {schema: {type: integer}}\nShape: {type: object, properties: {a: {type: string}}}\n");
        Described read =
                Described.openapi3(folder, "paths:\n  /x/{id}: {$ref: './paths/{id}.yaml', get: {description: own}}\n");

        assertThat(read.problems()).isEmpty();
        assertThat(read.tree()).contains("{id} id:@types.yaml#/A GET PUT");
        assertThat(read.schema("parts.yaml#/Shape")).isInstanceOf(Schema.Struct.class);
        assertThat(read.operations().get(1).replies().get(0).headers())
                .extracting(Printed::parameter)
                .containsExactly("header X-Rate:whole SIMPLE");
        assertThat(read.operations().get(1).at()).hasToString("paths/{id}.yaml:2#/put");
    }

    @Test
    void longChainsDoNotDeepenTheStack() {
        StringBuilder chain = new StringBuilder("components:\n  schemas:\n");
        for (int i = 0; i < 20_000; i++) {
            chain.append("    S")
                    .append(i)
                    .append(": {properties: {next: {$ref: '#/components/schemas/S")
                    .append(i + 1)
                    .append("'}}}\n");
        }
        Described read = Described.openapi3(folder, chain + "    S20000: {type: string}\n");

        assertThat(read.problems()).isEmpty();
        assertThat(read.api().schemas()).hasSize(20_001);
    }

    @Test
    void anAnchorIsFound() {
        Described read = Described.openapi31(
                folder, "components:\n  schemas:\n    A: {$ref: '#here'}\n    B: {$anchor: here, type: string}\n");

        assertThat(read.problems()).isEmpty();
        assertThat(Printed.schema(read.schema("#/components/schemas/A"))).isEqualTo("@#/components/schemas/B");
    }

    private Described describe(String ref) {
        return Described.openapi3(folder, """
                paths:
                  /x/{id}:
                    get:
                      parameters: [{name: id, in: path, required: true, schema: {type: integer, format: int64}}]
                      responses: {'200': {content: {application/json: {schema: {type: string, format: uuid}}}}}
                components:
                  schemas:
                    Test: {$ref: "%s"}
                    Pet: {properties: {tag: {type: string}}}
                    Alias: {$ref: '#/components/schemas/Pet'}
                    a/b: {type: integer}
                    t~n: {type: boolean}
                    订单: {type: number}
                    50%%: {type: string, format: date}
                """.formatted(ref));
    }

    private void file(String name, String text) {
        Described.write(folder, name, text.getBytes(StandardCharsets.UTF_8));
    }
}
