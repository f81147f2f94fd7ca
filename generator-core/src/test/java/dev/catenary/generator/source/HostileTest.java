package dev.catenary.generator.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.catenary.generator.problem.Problems;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Takes a description that uses everything and puts the wrong thing in random places: reading must always end well. */
class HostileTest {
    private static final int ROUNDS = 2_000;

    private static final List<String> WRONG = List.of(
            "null",
            "5",
            "-1e30",
            "true",
            "\"\"",
            "\"text\"",
            "\"#/paths\"",
            "[]",
            "{}",
            "[[null]]",
            "{\"\": null}",
            "{\"$ref\": \"#\"}",
            "{\"$ref\": \"#/components/schemas/A\"}",
            "{\"$ref\": \"#/components/schemas/A/properties/self/$ref\"}",
            "{\"$ref\": \"#/paths/~1a~1%7Bid%7D/get\"}",
            "{\"$ref\": 5}",
            "{\"get\": {\"$ref\": \"#/paths\"}}",
            "[{\"$ref\": \"#/components/parameters/P\"}, {\"$ref\": \"nowhere.yaml\"}]");

    private static final String DESCRIPTION = """
            servers: [{url: 'https://{a}', variables: {a: {default: b, enum: [b]}}}]
            security: [{key: [], oauth: [x]}]
            paths:
              /a/{id}:
                parameters: [{$ref: '#/components/parameters/P'}]
                get:
                  tags: [t]
                  parameters:
                    - {name: q, in: query, style: form, explode: false, schema: {type: array, items: {type: string}}}
                    - {name: c, in: cookie, content: {application/json: {schema: {type: object}}}}
                  responses: {'200': {$ref: '#/components/responses/R'}, default: {description: d}}
                post:
                  requestBody:
                    content:
                      multipart/form-data:
                        schema: {$ref: '#/components/schemas/A'}
                        encoding: {a: {contentType: text/plain, style: form}}
                  callbacks: {done: {'{$request.body#/u}': {post: {requestBody: {content: {application/json: {schema: {}}}}}}}}
                  responses: {}
              /c:
                query:
                  parameters: [{name: all, in: querystring, content: {application/x-www-form-urlencoded: {schema: {type: object}, encoding: {a: {encoding: {}}}}}}]
                  security: [{'#/components/securitySchemes/key': []}]
                  responses:
                    '200':
                      content:
                        text/event-stream: {itemSchema: {$ref: '#/components/schemas/E'}}
                        application/jsonl: {$ref: '#/components/mediaTypes/M'}
                        multipart/mixed: {itemSchema: {}}
                additionalOperations: {COPY: {responses: {'204': {summary: s}}}, GET: {responses: {}}}
              /b?x={y}&z=1#f: {$ref: '#/paths/~1a~1%7Bid%7D'}
            components:
              parameters: {P: {name: id, in: path, required: true, schema: {type: integer}}}
              responses: {R: {description: d, headers: {H: {schema: {type: string}}}, content: {text/xml: {schema: {$ref: '#/components/schemas/A'}}}}}
              securitySchemes:
                key: {type: apiKey, in: header, name: k}
                oauth: {type: oauth2, flows: {clientCredentials: {tokenUrl: t, scopes: {}}}}
              mediaTypes: {M: {itemSchema: {type: array, items: {type: string}}}}
              schemas:
                E:
                  allOf: [{properties: {event: {type: string}, data: {type: string}}}]
                  oneOf:
                    - {$ref: '#/components/schemas/E'}
                    - {properties: {data: {contentMediaType: application/json, contentSchema: {$ref: '#/components/schemas/A'}}}}
                    - {properties: {data: {contentMediaType: application/json, contentSchema: {type: integer, xml: {nodeType: text}}}}}
                A:
                  type: object
                  required: [self]
                  properties: {self: {$ref: '#/components/schemas/A'}, e: {type: string, enum: [x, y], default: x}}
                  additionalProperties: {type: [string, 'null']}
                B: {allOf: [{$ref: '#/components/schemas/A'}, {required: [e]}], oneOf: [{const: 1}, {prefixItems: [{}, {}]}]}
                C:
                  anyOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}]
                  discriminator: {propertyName: k, mapping: {a: A, b: '#/components/schemas/B'}, defaultMapping: A}
            """;

    @TempDir
    Path folder;

    @Test
    void nothingInADescriptionMakesReadingFail() {
        assertThat(Described.openapi31(folder, DESCRIPTION).places())
                .allMatch(p ->
                        p.startsWith("MEDIA_TYPE_AS_IS") || p.startsWith("MEMBER_IGNORED") || p.startsWith("PATH_"));
        for (int round = 0; round < ROUNDS; round++) {
            String text = mutated(round);
            assertThatCode(() -> assertThat(
                                    Described.file(folder, "a.json", text).codes())
                            .doesNotContain("SYNTAX"))
                    .as(text)
                    .doesNotThrowAnyException();
        }
    }

    private static String mutated(int seed) {
        String version = List.of(
                        "\"openapi\": \"3.2.0\"",
                        "\"openapi\": \"3.1.0\"",
                        "\"openapi\": \"3.0.0\"",
                        "\"swagger\": \"2.0\"")
                .get(seed % 4);
        Node tree = new YamlTree("a.yaml", new Problems()).read(DESCRIPTION).orElseThrow();
        StringBuilder json = new StringBuilder();
        write(tree, new Random(seed), 0.005 + seed % 7 * 0.01, json);
        return json.insert(1, version + ", ").toString();
    }

    private static void write(Node node, Random random, double rate, StringBuilder json) {
        boolean root = json.isEmpty();
        if (!root && random.nextDouble() < rate) {
            json.append(WRONG.get(random.nextInt(WRONG.size())));
        } else if (node instanceof Node.Obj object) {
            json.append('{');
            for (int i = 0; i < object.size(); i++) {
                json.append(i == 0 ? "" : ", ")
                        .append('"')
                        .append(object.name(i))
                        .append("\": ");
                write(object.value(i), random, rate, json);
            }
            json.append('}');
        } else if (node instanceof Node.Arr array) {
            json.append('[');
            for (int i = 0; i < array.items().size(); i++) {
                json.append(i == 0 ? "" : ", ");
                write(array.items().get(i), random, rate, json);
            }
            json.append(']');
        } else {
            Node.Scalar scalar = (Node.Scalar) node;
            boolean quoted = scalar.kind() == Node.Kind.STRING;
            json.append(quoted ? "\"" + scalar.text() + "\"" : scalar.text());
        }
    }
}
