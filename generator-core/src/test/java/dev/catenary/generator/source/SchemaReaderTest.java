package dev.catenary.generator.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catenary.generator.api.Schema;
import dev.catenary.generator.problem.Problem;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchemaReaderTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {type: string}                                       | text
            {type: string, format: date-time}                    | text/date-time
            {type: integer, format: int32}                       | whole/int32
            {type: number}                                       | decimal
            {type: boolean}                                      | bool
            {}                                                   | any
            {description: x}                                     | any
            {type: array, items: {type: string}}                 | [text]
            {type: array}                                        | [any]
            {items: {type: string}}                              | [text]
            {type: object}                                       | map<any>
            {type: object, properties: {}}                       | map<any>
            {type: object, additionalProperties: true}           | map<any>
            {type: object, additionalProperties: {}}             | map<any>
            {type: object, additionalProperties: {type: string}} | map<text>
            {additionalProperties: {type: string}}               | map<text>
            {type: object, additionalProperties: false}          | {}
            {type: object, required: [a]}                        | map<any>
            {properties: {a: {type: string}}}                    | {a:text}
            {properties: {a: {}, b: {}}, required: [b, c]}       | {a:any, b*:any, c*}
            {properties: {a: {}}, additionalProperties: {type: string}} | {a:any, ...:text}
            {properties: {a: {}}, additionalProperties: true}    | {a:any}
            {properties: {a: {}}, additionalProperties: false}   | {a:any}
            {properties: {a: }}                                  | {a:any}
            {type: string, nullable: true}                       | text?
            {type: string, x-nullable: true}                     | text?
            {type: string, readOnly: true}                       | text^
            {type: string, writeOnly: true}                      | text!
            {type: string, default: 010}                         | text=010
            {type: number, default: 1.50}                        | decimal=1.50
            {type: boolean, default: false}                      | bool=false
            {type: array, items: {}, default: [1, 'a"b']}        | [any]=[1,"a\\"b"]
            {format: int64}                                      | whole/int64
            {format: uuid}                                       | text/uuid
            {format: funny}                                      | any
            """)
    void readsPlainSchemas(String yaml, String expected) {
        assertShape(yaml, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {type: string, enum: [A, B]}                 | TEXT{A,B}
            {enum: [A, B]}                               | TEXT{A,B}
            {type: string, enum: [NO, on, 010, true, 1.10, 2020-01-01]} | TEXT{NO,on,010,true,1.10,2020-01-01}
            {type: integer, enum: [1, 2]}                | WHOLE{1,2}
            {enum: [1, 2]}                               | WHOLE{1,2}
            {type: number, enum: [1, 2]}                 | DECIMAL{1,2}
            {enum: [1, 2.5]}                             | DECIMAL{1,2.5}
            {type: integer, enum: ['1', '2']}            | WHOLE{1,2}
            {type: integer, enum: [a, b]}                | TEXT{a,b}
            {type: boolean, enum: [true]}                | BOOL{true}
            {enum: [1, a, true]}                         | MIXED{1,a,true}
            {type: string, enum: [A, null]}              | TEXT{A}?
            {enum: [null]}                               | nothing?
            {type: string, enum: []}                     | text
            {const: 5}                                   | WHOLE{5}
            {const: card}                                | TEXT{card}
            {const: null}                                | nothing?
            {type: object, enum: [{a: 1}]}               | map<any>
            {type: array, items: {type: string}, enum: [[a], [b]]} | [text]
            """)
    void readsListedValues(String yaml, String expected) {
        assertShape(yaml, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {$ref: '#/components/schemas/A'}                                 | @#/components/schemas/A
            {$ref: '#/components/schemas/A', nullable: true, readOnly: true} | @#/components/schemas/A?^
            {$ref: '#/components/schemas/A', type: object, example: 1}       | @#/components/schemas/A
            {$ref: '#/components/schemas/A', properties: {b: {}}}            | all(@#/components/schemas/A & {b:any})
            {$ref: '#/components/schemas/A', required: [a]}                  | all(@#/components/schemas/A & {a*})
            {allOf: [{$ref: '#/components/schemas/A'}]}                      | all(@#/components/schemas/A)
            {allOf: [{$ref: '#/components/schemas/A'}], nullable: true}      | all(@#/components/schemas/A)?
            {type: object, allOf: [{$ref: '#/components/schemas/A'}], properties: {b: {}}} | all(@#/components/schemas/A & {b:any})
            {allOf: [{$ref: '#/components/schemas/A'}, {required: [a]}]}     | all(@#/components/schemas/A & {a*})
            {allOf: [{$ref: '#/components/schemas/A'}], required: [a]}       | all(@#/components/schemas/A & {a*})
            {type: string, allOf: [{minLength: 1}]}                          | all(any & text)
            {oneOf: [{type: string}, {type: integer}]}                       | one(text or whole)
            {anyOf: [{type: string}, {type: integer}], nullable: true}       | one(text or whole)?
            {oneOf: [{type: string}, {type: 'null'}]}                        | one(text or nothing?)
            {type: object, oneOf: [{properties: {a: {}}}, {properties: {b: {}}}]} | one({a:any} or {b:any})
            {properties: {c: {}}, oneOf: [{properties: {a: {}}}, {$ref: '#/components/schemas/A'}]} | all(one({a:any} or @#/components/schemas/A) & {c:any})
            {properties: {a: {}, b: {}}, anyOf: [{required: [a]}, {required: [b]}]} | {a:any, b:any}
            {properties: {a: {}}, oneOf: [{type: object, required: [a]}, {type: object, not: {required: [a]}}]} | {a:any}
            {type: string, anyOf: [{format: date}, {format: date-time}]}     | one(text/date or text/date-time)
            {type: string, anyOf: [{pattern: a}, {pattern: b}]}              | text
            {type: string, anyOf: [{enum: ['']}, {minLength: 3}]}            | one(TEXT{} or text)
            {oneOf: []}                                                      | any
            {not: {type: string}}                                            | any
            """)
    void readsCombinations(String yaml, String expected) {
        assertShape(yaml, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {type: [string, 'null']}                          | text?
            {type: [string]}                                  | text
            {type: ['null']}                                  | nothing?
            {type: 'null'}                                    | nothing?
            {type: null}                                      | nothing?
            {type: [string, integer, 'null']}                 | one(text or whole)?
            {type: [object, 'null'], properties: {a: true}}   | {a:any}?
            {type: [array, string], items: {type: integer}}   | one([whole] or text)
            {type: [string, 'null'], enum: [A, null]}         | TEXT{A}?
            true                                              | any
            false                                             | any
            {type: array, items: true}                        | [any]
            {type: array, prefixItems: [{type: number}, {type: number}]} | [decimal]
            {prefixItems: [{type: number}, {type: string}], items: {type: boolean}} | [one(decimal or text or bool)]
            {type: string, contentEncoding: base64}           | text/byte
            {type: string, contentMediaType: image/png}       | text/binary
            {type: string, contentMediaType: application/json} | text
            {type: object, patternProperties: {^a: {type: string}, ^b: {type: string}}} | map<text>
            """)
    void readsJsonSchemaOfOpenApi31(String yaml, String expected) {
        Described read = Described.openapi31(folder, inComponents(yaml));

        assertThat(read.problems()).isEmpty();
        assertThat(Printed.schema(read.schema("#/components/schemas/Test"))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {type: int}                                           | whole             | MEMBER_REPAIRED
            {type: "string "}                                     | text              | MEMBER_REPAIRED
            {type: String}                                        | text              | MEMBER_REPAIRED
            {type: uint64}                                        | whole/uint64      | MEMBER_REPAIRED
            {type: date}                                          | text/date         | MEMBER_REPAIRED
            {type: float}                                         | decimal/float     | MEMBER_REPAIRED
            {type: float, format: double}                         | decimal/double    | MEMBER_REPAIRED
            {type: file}                                          | text/binary       | MEMBER_REPAIRED
            {type: any}                                           | any               | MEMBER_REPAIRED
            {type: 20150806125346}                                | any               | MEMBER_REPAIRED
            {type: stringde}                                      | any               | MEMBER_REPAIRED
            {type: {a: 1}}                                        | any               | MEMBER_IGNORED
            {properties: {a: {}}, require: [a]}                   | {a*:any}          | MEMBER_REPAIRED
            {properties: {a: {}}, required: a}                    | {a*:any}          | MEMBER_REPAIRED
            {properties: {a: {type: string, required: true}}}     | {a*:text}         | MEMBER_REPAIRED
            {type: string, enum: [A, B, A]}                       | TEXT{A,B}         | MEMBER_REPAIRED
            {type: string, enum: A}                               | TEXT{A}           | MEMBER_REPAIRED
            {type: array, items: {type: string}, enum: [A, B]}    | [TEXT{A,B}]       | MEMBER_REPAIRED
            {type: string, nullable: 'true'}                      | text?             | MEMBER_REPAIRED
            {type: string, nullable: yes}                         | text?             | MEMBER_REPAIRED
            {type: string, nullable: maybe}                       | text              | WRONG_TYPE
            {type: object, properties: [a]}                       | map<any>          | WRONG_TYPE
            {type: object, properties: {a: x}}                    | {a:any}           | WRONG_TYPE
            {type: array, items: x}                               | [any]             | WRONG_TYPE
            {allOf: {a: 1}}                                       | any               | WRONG_TYPE
            {allOf: {type: string, format: date}}                 | all(text/date)    | MEMBER_REPAIRED
            {oneOf: {0: {type: string}, 1: {type: boolean}}}      | one(text or bool)  | MEMBER_REPAIRED
            {type: string, description: [a]}                      | text              | WRONG_TYPE
            {additionalProperties: x}                             | map<any>          | WRONG_TYPE
            {type: integer, default: '7'}                         | whole=7           | MEMBER_REPAIRED
            {type: integer, default: 1.5}                         | whole             | MEMBER_IGNORED
            {type: boolean, default: 1}                           | bool              | MEMBER_IGNORED
            {type: array, items: {type: string}, default: a}      | [text]            | MEMBER_IGNORED
            {type: object, patternProperties: {a: {type: string}, b: {type: integer}}} | map<any> | NOT_IN_CLIENT
            {$ref: 5}                                             | any               | WRONG_TYPE
            {type: integer, default: 1e99999999}                  | whole=1e99999999  | LIMIT_EXCEEDED
            x                                                     | any               | WRONG_TYPE
            """)
    void repairsOrReportsWhatIsWrong(String yaml, String expected, String code) {
        Described read = Described.openapi3(folder, inComponents(yaml));

        assertThat(read.codes()).containsExactly(code);
        assertThat(Printed.schema(read.schema("#/components/schemas/Test"))).isEqualTo(expected);
    }

    @Test
    void discriminatorsOfOpenApi3HaveAMapping() {
        Described read = Described.openapi3(folder, """
                components:
                  schemas:
                    Union:
                      oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}]
                      discriminator:
                        propertyName: kind
                        mapping: {c: Cat, d: '#/components/schemas/Dog', x: Gone, y: 'gone.yaml#/Gone'}
                    Base: {type: object, discriminator: {propertyName: kind}, properties: {kind: {type: string}}}
                    Cat: {allOf: [{$ref: '#/components/schemas/Base'}, {properties: {claws: {type: integer}}}]}
                    Dog: {allOf: [{$ref: '#/components/schemas/Base'}], discriminator: {propertyName: kind}}
                    Bare: {discriminator: {}}
                    Text: {discriminator: kind}
                """);

        assertThat(Printed.schema(read.schema("#/components/schemas/Union")))
                .isEqualTo("one(@#/components/schemas/Cat or @#/components/schemas/Dog)"
                        + "by kind{c=#/components/schemas/Cat, d=#/components/schemas/Dog}");
        assertThat(Printed.schema(read.schema("#/components/schemas/Base"))).isEqualTo("{kind:text, by kind{}}");
        assertThat(Printed.schema(read.schema("#/components/schemas/Dog")))
                .isEqualTo("all(@#/components/schemas/Base)by kind{}");
        assertThat(read.places())
                .containsExactly(
                        "MAPPING_NOT_FOUND openapi.yaml:9#/components/schemas/Union/discriminator/mapping/x",
                        "MAPPING_NOT_FOUND openapi.yaml:9#/components/schemas/Union/discriminator/mapping/y",
                        "MISSING_MEMBER openapi.yaml:13#/components/schemas/Bare/discriminator",
                        "MEMBER_REPAIRED openapi.yaml:14#/components/schemas/Text/discriminator");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            gone.yaml#/Dog            | Dog
            #/definitions/Dog         | Dog
            ./Dog.yaml                | Dog
            schemas/Dog.json          | Dog
            Dog.yml                   | Dog
            ../Dog.v1.yaml            | Dog.v1
            gone/Cat.json             | Cat.json
            gone.yaml#/Big~1Dog       | Big/Dog
            """)
    void mappingsToFilesThatAreGoneLeadToTheSchemasOfTheirNames(String mapping, String schema) {
        Described read = Described.openapi3(folder, """
                components:
                  schemas:
                    Base:
                      type: object
                      properties: {kind: {type: string}}
                      discriminator: {propertyName: kind, mapping: {d: '%s'}}
                    Cat: {type: object}
                    Cat.json: {type: object}
                    Dog: {type: object}
                    Dog.v1: {type: object}
                    Big/Dog: {type: object}
                """.formatted(mapping));

        String pointer = "#/components/schemas/" + schema.replace("/", "~1");
        assertThat(Printed.schema(read.schema("#/components/schemas/Base"))).contains("by kind{d=" + pointer + "}");
        assertThat(read.problems()).extracting(Problem::remedy).containsExactly("Write \"" + pointer + "\".");
    }

    @Test
    void factsSayWhereAndWhat() {
        Described read = Described.openapi3(folder, """
                components:
                  schemas:
                    Test:
                      type: string
                      title: Name
                      description: What it is called.
                      deprecated: true
                      externalDocs: {url: 'https://example.com', description: More}
                """);

        Schema schema = read.schema("#/components/schemas/Test");
        assertThat(schema.facts().at()).hasToString("openapi.yaml:5#/components/schemas/Test");
        assertThat(schema.facts().title()).isEqualTo("Name");
        assertThat(schema.facts().doc().description()).isEqualTo("What it is called.");
        assertThat(schema.facts().doc().deprecated()).isTrue();
        assertThat(schema.facts().doc().links()).extracting("url").containsExactly("https://example.com");
    }

    @Test
    void theDeepestSchemaThatIsReadableLeavesRoomOnTheStack() throws InterruptedException {
        int levels = (Limits.DEPTH - 4) / 2;
        String deep = "{properties: {a: ".repeat(levels) + "{type: string}" + "}}".repeat(levels);
        Described[] read = new Described[1];
        Thread small = new Thread(
                null, () -> read[0] = Described.openapi3(folder, inComponents(deep)), "small stack", 512 * 1024L);
        small.start();
        small.join();

        assertThat(read[0]).isNotNull();
        assertThat(read[0].problems()).isEmpty();
    }

    private void assertShape(String yaml, String expected) {
        Described read = Described.openapi3(folder, inComponents(yaml));

        assertThat(read.problems()).isEmpty();
        assertThat(Printed.schema(read.schema("#/components/schemas/Test"))).isEqualTo(expected);
    }

    private static String inComponents(String yaml) {
        return "components:\n  schemas:\n    A: {type: object}\n    Test: " + yaml + "\n";
    }
}
