package dev.catenary.generator.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PathTreeTest {
    @TempDir
    Path folder;

    @Test
    void segmentsAreSharedInTheOrderOfTheDescription() {
        Described read = Described.openapi3(folder, """
                paths:
                  /v3/stocks: {get: {}}
                  /v3/stocks/{id}:
                    parameters: [{name: id, in: path, required: true, schema: {type: string}}]
                    get: {}
                    delete: {}
                  /v2: {get: {}}
                  /v3: {head: {}}
                """);

        assertThat(read.problems()).isEmpty();
        assertThat(read.tree()).isEqualTo("""
                        ROOT
                          v3 HEAD
                            stocks GET
                              {id} id:text GET DELETE
                          v2 GET""");
    }

    @Test
    void aTrailingSlashIsAStepOnlyWhereItIsNeeded() {
        Described read = Described.openapi3(folder, """
                paths:
                  /a/: {get: {}, post: {}}
                  /a: {get: {}}
                  /b/: {get: {}}
                  /: {get: {}}
                """);

        assertThat(read.problems()).isEmpty();
        assertThat(read.tree()).isEqualTo("""
                        ROOT GET/
                          a POST/ GET
                            SLASH GET
                          b GET/""");
    }

    @Test
    void namesInAQueryAreAStepOnlyWhereTheyTellKeysApart() {
        Described read = Described.openapi3(folder, """
                paths:
                  /a: {get: {}}
                  /a?id={id}: {get: {}, post: {}}
                  /a?x={x}&y={y}: {get: {}}
                  /b?id={id}: {get: {}}
                  /b: {post: {}}
                  /c?k=1&id={id}: {get: {}}
                  /c?k=2&id={id}: {get: {}}
                """);

        assertThat(read.tree()).isEqualTo("""
                        ROOT
                          a GET
                            ?[id] GET(query id*:text FORM*) POST(query id*:text FORM*)
                            ?[x, y] GET(query x*:text FORM*, query y*:text FORM*)
                          b GET(query id*:text FORM*) POST
                          c
                            ?k=1 GET(query id*:text FORM*)
                            ?k=2 GET(query id*:text FORM*)""");
    }

    @Test
    void severalNamesAtOnePositionAreSeveralNodes() {
        Described read = Described.openapi3(folder, """
                paths:
                  /a/{x}: {get: {parameters: [{name: x, in: path, required: true, schema: {type: string}}]}}
                  /a/{y}: {get: {parameters: [{name: y, in: path, required: true, schema: {type: integer}}]}}
                """);

        assertThat(read.tree()).isEqualTo("""
                        ROOT
                          a
                            {x} x:text GET
                            {y} y:whole GET""");
    }

    @Test
    void aVariableTakesTheTypeThatAllItsOperationsAllow() {
        Described read = Described.openapi3(folder, """
                paths:
                  /{same}: {get: {parameters: [&same {name: same, in: path, required: true, schema: {type: integer, format: int64}}]}}
                  /{same}/b: {get: {parameters: [*same]}}
                  /{formats}: {get: {parameters: [{name: formats, in: path, required: true, schema: {type: integer, format: int32}}]}}
                  /{formats}/b: {get: {parameters: [{name: formats, in: path, required: true, schema: {type: integer}}]}}
                  /{types}: {get: {parameters: [{name: types, in: path, required: true, schema: {type: integer}}]}}
                  /{types}/b: {get: {parameters: [{name: types, in: path, required: true, schema: {type: string}}]}}
                """);

        assertThat(read.tree())
                .contains("{same} same:whole/int64")
                .contains("{formats} formats:whole GET")
                .contains("{types} types:text");
    }

    @Test
    void undeclaredVariablesAreStringsWithAWarning() {
        Described read = Described.openapi3(folder, "paths:\n  /a/{x}: {get: {}}\n");

        assertThat(read.tree()).contains("{x} x:text GET");
        assertThat(read.places()).containsExactly("PATH_PARAMETER_REPAIRED openapi.yaml:4#/paths/~1a~1{x}/get");
    }

    @Test
    void variablesOfAQueryInThePathAreParameters() {
        Described read = Described.openapi3(folder, """
                paths:
                  /a?type=b&from={start}&{end}:
                    get:
                      parameters:
                        - {name: start, in: path, required: true, schema: {type: string, format: date}}
                        - {name: end, in: query, schema: {type: integer}}
                        - {name: type, in: query, schema: {type: string}}
                """);

        assertThat(read.codes()).containsExactly("NOT_IN_CLIENT");
        assertThat(read.tree()).isEqualTo("""
                        ROOT
                          a
                            ?type=b GET(query from*:text/date FORM*, query end*:whole FORM*)""");
    }

    @Test
    void aGatewaysPlusSignIsNoPartOfTheName() {
        Described read = Described.openapi3(folder, """
                paths:
                  /{proxy+}: {get: {parameters: [{name: proxy, in: path, required: true, schema: {type: string}}]}}
                """);

        assertThat(read.problems()).isEmpty();
        assertThat(read.tree()).contains("{proxy+} proxy:text GET");
    }

    @Test
    void theSameRequestTwiceIsRefused() {
        Described read = Described.openapi3(folder, """
                paths:
                  /a?x={y}: {get: {parameters: [{name: y, in: query, schema: {type: string}}]}}
                  /a?x={z}: {get: {parameters: [{name: z, in: query, schema: {type: string}}]}}
                """);

        assertThat(read.places()).containsExactly("OPERATION_CLASH openapi.yaml:5#/paths/~1a?x={z}/get");
    }

    @Test
    void endlessPathsAreRefused() {
        String deep = "/a".repeat(Limits.PATH_SEGMENTS + 1);
        String open = "/" + "{".repeat(Limits.PATH_LENGTH);
        Described read = Described.file(
                folder,
                "openapi.json",
                "{\"openapi\": \"3.0.4\", \"paths\": {\"%s\": {\"get\": {}}, \"%s\": {\"get\": {}}, \"/b\": {\"get\": {}}}}"
                        .formatted(deep, open));

        assertThat(read.codes()).containsExactly("LIMIT_EXCEEDED", "LIMIT_EXCEEDED");
        assertThat(read.operations()).hasSize(1);
    }
}
