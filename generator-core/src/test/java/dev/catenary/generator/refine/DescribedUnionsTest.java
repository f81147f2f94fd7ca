package dev.catenary.generator.refine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catenary.generator.api.Api;
import dev.catenary.generator.api.ApiText;
import dev.catenary.generator.problem.Problem;
import dev.catenary.generator.problem.Problems;
import dev.catenary.generator.source.ApiReader;
import dev.catenary.generator.source.SourceSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The idioms of real descriptions, read and refined: how {@code source} reads them and what the passes make of it. */
class DescribedUnionsTest {
    @TempDir
    Path folder;

    private final Problems problems = new Problems();

    /** The refined schemas; every one of them counts as used. */
    private String refined(String schemas) throws IOException {
        Path file = folder.resolve("openapi.yaml");
        Files.writeString(
                file,
                "openapi: 3.1.0\ninfo: {title: T, version: '1'}\npaths: {}\ncomponents:\n  schemas:\n"
                        + schemas.indent(4));
        Api api = ApiReader.read(new SourceSettings(file, List.of()), problems);
        assertThat(problems.hasErrors())
                .withFailMessage(() -> problems.sorted().toString())
                .isFalse();
        Api refined = Passes.run(api, new RefineSettings(true, true, false, List.of()), problems);
        return ApiText.of(refined)
                .lines()
                .dropWhile(line -> !line.equals("schemas"))
                .skip(1)
                .map(line -> line.substring(2).replace("#/components/schemas/", "") + "\n")
                .collect(Collectors.joining());
    }

    private List<String> texts() {
        return problems.sorted().stream().map(Problem::text).toList();
    }

    @Test
    void nullableReferences() throws IOException {
        assertThat(refined("""
                X: {type: object, properties: {a: {type: [string, 'null']}}}
                A:
                  type: object
                  properties:
                    graph: {anyOf: [{$ref: '#/components/schemas/X'}, {type: object, nullable: true}]}
                    modern: {oneOf: [{$ref: '#/components/schemas/X'}, {type: 'null'}]}
                    wrapped: {allOf: [{$ref: '#/components/schemas/X'}], description: The X.}
                    listed: {type: [string, 'null'], enum: [a, null]}
                """)).isEqualTo("""
                A: object
                  graph: → X nullable
                  modern: → X nullable
                  wrapped: → X — The X.
                  listed: enum(text) "a" nullable
                X: object
                  a: string nullable
                """);
    }

    @Test
    void requiredBesideAllOf() throws IOException {
        assertThat(refined("""
                Base: {type: object, properties: {a: {type: string}, b: {type: integer}}}
                Sub:
                  required: [a]
                  allOf:
                    - $ref: '#/components/schemas/Base'
                    - {type: object, required: [b], properties: {c: {type: boolean}}}
                """)).contains("""
                Sub: object
                  a!: string
                  b!: integer
                  c: boolean
                """);
    }

    @Test
    void aHierarchyFromItsBase() throws IOException {
        assertThat(refined("""
                Pet:
                  type: object
                  required: [kind]
                  discriminator: {propertyName: kind, mapping: {feline: Cat}}
                  properties: {kind: {type: string}}
                Cat: {allOf: [{$ref: '#/components/schemas/Pet'}, {type: object, properties: {meow: {type: string}}}]}
                Dog: {allOf: [{$ref: '#/components/schemas/Pet'}]}
                """)).isEqualTo("""
                Cat: object extends Pet
                  kind!: string
                  meow: string
                Dog: object extends Pet
                  kind!: string
                Pet: object
                  kind!: string
                  by kind
                    "feline" → Cat
                    "Dog" → Dog
                """);
    }

    @Test
    void aUnionBesideProperties() throws IOException {
        assertThat(refined("""
                Source:
                  type: object
                  required: [id]
                  properties: {id: {type: string}}
                  oneOf:
                    - {title: Card, properties: {number: {type: string}}, required: [number]}
                    - {title: Bank, properties: {iban: {type: string}}, required: [iban]}
                """)).isEqualTo("""
                Source: one of
                  | 1 object titled "Card"
                    number!: string
                    id!: string
                  | 2 object titled "Bank"
                    iban!: string
                    id!: string
                  is 1 if object with number
                  is 2 if object with iban
                """);
        assertThat(texts()).isEmpty();
    }

    @Test
    void mappedFilesThatAreNotThere() throws IOException {
        assertThat(refined("""
                Action:
                  oneOf:
                    - type: object
                      properties: {type: {type: string, enum: [resize]}, size: {type: string}}
                      required: [type]
                    - type: object
                      properties: {type: {type: string, enum: [rename]}, name: {type: string}}
                      required: [type]
                  discriminator: {propertyName: type, mapping: {resize: models/resize.yml, rename: models/rename.yml}}
                """)).endsWith("""
                  by type
                  is 1 if object and type = "resize"
                  is 2 if object and type = "rename"
                """);
        assertThat(texts()).hasSize(2).allMatch(text -> text.contains("names no schema"));
    }

    @Test
    void mixedUnions() throws IOException {
        assertThat(refined("""
                Input:
                  anyOf:
                    - type: string
                    - {type: array, items: {type: string}}
                    - {type: object, properties: {a: {type: string}}}
                    - {type: string, enum: [auto]}
                    - type: 'null'
                """)).isEqualTo("""
                Input: one of nullable
                  | 1 enum(text) "auto"
                  | 2 array
                    items: string
                  | 3 object
                    a: string
                  is 1 if string
                  is 2 if array
                  is 3 if object
                """);
        assertThat(texts()).isEmpty();
    }
}
