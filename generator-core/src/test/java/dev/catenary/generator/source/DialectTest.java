package dev.catenary.generator.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catenary.generator.api.Body;
import dev.catenary.generator.api.Operation;
import dev.catenary.generator.api.Payload;
import dev.catenary.generator.api.SecurityScheme;
import dev.catenary.generator.api.Server;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DialectTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "swagger: '2.0', ok",
        "swagger: 2.0, ok",
        "swagger: 2, ok",
        "openapi: 3.0.0, ok",
        "openapi: 3.0, ok",
        "openapi: 3.1.1, ok",
        "openapi: 3.0.0-rc1, ok",
        "openapi: 3.2.0, ok",
        "openapi: 3.2, ok",
        "openapi: 3.20.0, VERSION_NOT_SUPPORTED a.yaml:1#/openapi",
        "openapi: 3.3.0, VERSION_NOT_SUPPORTED a.yaml:1#/openapi",
        "openapi: 4.0.0, VERSION_NOT_SUPPORTED a.yaml:1#/openapi",
        "swagger: '1.2', VERSION_NOT_SUPPORTED a.yaml:1#/swagger",
        "swaggerVersion: '1.2', VERSION_NOT_SUPPORTED a.yaml:1",
        "openapi: [3.0.0], VERSION_NOT_SUPPORTED a.yaml:1#/openapi",
        "openapi: 30.1, VERSION_NOT_SUPPORTED a.yaml:1#/openapi",
    })
    void knowsWhatItCanRead(String version, String expected) {
        Described read = Described.file(folder, "a.yaml", version + "\npaths: {}\n");

        assertThat(read.places()).isEqualTo(expected.equals("ok") ? List.of() : List.of(expected));
    }

    @Test
    void aDocumentThatIsNoObjectIsNoDescription() {
        assertThat(Described.file(folder, "a.yaml", "- openapi").places()).containsExactly("WRONG_TYPE a.yaml:1");
        assertThat(Described.file(folder, "a.json", "{\"openapi\": \"3.0.0\"}").places())
                .containsExactly("MISSING_MEMBER a.json:1");
    }

    @Test
    void whatCameWith32IsNothingIn31() {
        String yaml = """
                paths:
                  /a:
                    query: {responses: {'204': {description: none}}}
                    additionalOperations: {COPY: {responses: {'204': {description: none}}}}
                    get:
                      parameters:
                        - {name: all, in: querystring, content: {application/json: {schema: {type: object}}}}
                        - {name: c, in: cookie, style: cookie, schema: {type: string}}
                      responses:
                        '200':
                          description: ok
                          content: {application/json: {schema: {oneOf: [{$ref: '#/components/schemas/A'}, {type: integer}], discriminator: {propertyName: b, defaultMapping: A}}}}
                components: {schemas: {A: {type: object, properties: {b: {type: string}}}}}
                """;

        Described before = Described.openapi31(folder, yaml);
        assertThat(before.places())
                .containsExactly(
                        "MEMBER_IGNORED openapi.yaml:5#/paths/~1a/query",
                        "MEMBER_IGNORED openapi.yaml:6#/paths/~1a/additionalOperations",
                        "MEMBER_IGNORED openapi.yaml:9#/paths/~1a/get/parameters/0/in",
                        "MEMBER_IGNORED openapi.yaml:10#/paths/~1a/get/parameters/1/style");
        assertThat(before.api().toString()).doesNotContain("usual=Optional[");

        Described now = Described.file(folder, "now.yaml", "openapi: 3.2.0\ninfo: {title: T, version: '1'}\n" + yaml);
        assertThat(now.places()).isEmpty();
        assertThat(now.api().toString()).contains("usual=Optional[");
        assertThat(now.api().root().allOperations().map(Operation::method)).containsExactly("QUERY", "GET", "COPY");
    }

    @Test
    void theSameApiIsReadFromEveryDialect() {
        Described two = Described.swagger2(folder, """
                host: example.com
                basePath: /v1
                schemes: [http, https]
                paths:
                  /pets/{id}:
                    parameters: [{name: id, in: path, required: true, type: integer, format: int64}]
                    put:
                      parameters:
                        - {name: tags, in: query, type: array, items: {type: string}, collectionFormat: multi}
                        - {name: body, in: body, required: true, schema: {$ref: '#/definitions/Pet'}}
                      responses: {200: {description: OK, schema: {$ref: '#/definitions/Pet'}}}
                definitions:
                  Pet: {type: object, required: [name], properties: {name: {type: string, x-nullable: true}}}
                """);
        String three = """
                servers: [{url: 'https://example.com/v1'}, {url: 'http://example.com/v1'}]
                paths:
                  /pets/{id}:
                    parameters: [{name: id, in: path, required: true, schema: {type: integer, format: int64}}]
                    put:
                      parameters: [{name: tags, in: query, schema: {type: array, items: {type: string}}}]
                      requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}
                      responses: {'200': {description: OK, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}}
                components:
                  schemas:
                    Pet: {type: object, required: [name], properties: {name: {NAME}}}
                """;
        Described three0 = Described.openapi3(folder, three.replace("NAME", "type: string, nullable: true"));
        Described three1 = Described.openapi31(folder, three.replace("NAME", "type: [string, 'null']"));

        assertThat(two.problems()).isEmpty();
        assertThat(summary(three0)).isEqualTo(summary(two).replace("#/definitions/", "#/components/schemas/"));
        assertThat(summary(three1)).isEqualTo(summary(three0));
    }

    private static String summary(Described read) {
        Body body = read.operation().body().orElseThrow();
        return read.api().servers().stream().map(Server::url).collect(Collectors.joining(" ")) + "\n"
                + read.tree() + "\n"
                + body.required() + payloads(body.payloads()) + "\n"
                + payloads(read.operation().replies().get(0).payloads()) + "\n"
                + read.api().schemas().values().stream().map(Printed::schema).toList();
    }

    private static String payloads(List<Payload> payloads) {
        return payloads.stream()
                .map(p -> p.mediaType() + " " + p.kind() + " " + Printed.schema(p.schema()))
                .collect(Collectors.joining(", "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            []                                              | application/x-www-form-urlencoded FORM {a:text, b*:[text]}
            [multipart/form-data]                           | multipart/form-data MULTIPART {a:text, b*:[text]}
            [application/json, multipart/form-data, application/x-www-form-urlencoded] | multipart/form-data MULTIPART {a:text, b*:[text]}, application/x-www-form-urlencoded FORM {a:text, b*:[text]}
            """)
    void formFieldsAreABody(String consumes, String expected) {
        Described read = Described.swagger2(folder, """
                consumes: %s
                paths:
                  /a:
                    post:
                      parameters:
                        - {name: a, in: formData, type: string, description: Field}
                        - {name: b, in: formData, required: true, type: array, items: {type: string}, collectionFormat: pipes}
                """.formatted(consumes));

        Body body = read.operation().body().orElseThrow();
        assertThat(read.problems()).isEmpty();
        assertThat(payloads(body.payloads())).isEqualTo(expected);
        assertThat(body.required()).isTrue();
        assertThat(body.payloads().get(0).encodings().get("b").style()).hasToString("PIPE_DELIMITED");
    }

    /** OAS 3.0.4 §4.7.15 against 3.1.1 §4.8.15: style counts for multipart bodies only since 3.1. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            3.0 | multipart/form-data               | {style: form, explode: false}                  | null false
            3.1 | multipart/form-data               | {style: form, explode: false}                  | FORM false
            3.1 | multipart/form-data               | {style: pipeDelimited}                         | PIPE_DELIMITED false
            3.1 | multipart/form-data               | {contentType: text/csv, explode: false}        | null false
            3.0 | application/x-www-form-urlencoded | {explode: false}                               | FORM false
            3.1 | application/x-www-form-urlencoded | {allowReserved: true}                          | FORM true
            3.1 | application/x-www-form-urlencoded | {headers: {}}                                  | null true
            """)
    void encodingsHaveAStyleWhereTheSpecificationHasOne(
            String version, String mediaType, String encoding, String expected) {
        String yaml = """
                paths:
                  /a:
                    post:
                      requestBody:
                        content:
                          %s:
                            schema: {type: object, properties: {b: {type: array, items: {type: string}}}}
                            encoding: {b: %s}
                """.formatted(mediaType, encoding);
        Described read = version.equals("3.1") ? Described.openapi31(folder, yaml) : Described.openapi3(folder, yaml);

        Payload.Encoding found = read.operation()
                .body()
                .orElseThrow()
                .payloads()
                .get(0)
                .encodings()
                .get("b");
        assertThat(found.style() + " " + found.explode()).isEqualTo(expected);
    }

    @Test
    void filesMakeAFormMultipart() {
        Described read = Described.swagger2(folder, """
                consumes: [application/x-www-form-urlencoded]
                paths:
                  /a:
                    post:
                      produces: [image/png]
                      parameters: [{name: f, in: formData, type: file}]
                      responses: {200: {description: OK, schema: {type: file}}}
                """);

        assertThat(read.problems()).isEmpty();
        assertThat(payloads(read.operation().body().orElseThrow().payloads()))
                .isEqualTo("multipart/form-data MULTIPART {f:text/binary}");
        assertThat(payloads(read.operation().replies().get(0).payloads())).isEqualTo("image/png BINARY text/binary");
    }

    @Test
    void anOperationsMediaTypesReplaceTheDescriptions() {
        Described read = Described.swagger2(folder, """
                consumes: [application/xml]
                produces: [application/json, text/plain]
                paths:
                  /a:
                    post:
                      consumes: [application/json]
                      parameters: [{name: b, in: body, schema: {type: object}}]
                      responses: {200: {description: OK, schema: {type: string}}, 201: {description: None}}
                """);

        assertThat(payloads(read.operation().body().orElseThrow().payloads()))
                .isEqualTo("application/json JSON map<any>");
        assertThat(payloads(read.operation().replies().get(0).payloads()))
                .isEqualTo("application/json JSON text, text/plain TEXT text");
        assertThat(read.operation().replies().get(1).payloads()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            host: a.com                                     | https://a.com
            'host: a.com\\nbasePath: v1'                     | https://a.com/v1
            'host: a.com\\nschemes: [http]'                  | http://a.com
            'host: a.com\\nschemes: [wss]'                   | https://a.com
            basePath: /v1                                   | /v1
            'schemes: [https]'                              | ''
            """)
    void serversAreMadeOfHostAndPath(String yaml, String expected) {
        Described read = Described.swagger2(folder, yaml.replace("\\n", "\n") + "\n");

        assertThat(read.api().servers().stream().map(Server::url).collect(Collectors.joining(" ")))
                .isEqualTo(expected);
    }

    @Test
    void securityDefinitionsAreSchemes() {
        Described read = Described.swagger2(folder, """
                securityDefinitions:
                  b: {type: basic}
                  k: {type: apiKey, in: header, name: X-Key}
                  o: {type: oauth2, flow: application, tokenUrl: 'https://t'}
                  i: {type: oauth2, flow: accessCode, tokenUrl: 'https://t'}
                  e: {type: apiKey}
                security: [{b: []}]
                """);

        assertThat(read.api().securitySchemes().get("b")).isInstanceOf(SecurityScheme.Http.class);
        assertThat(((SecurityScheme.OAuth2) read.api().securitySchemes().get("o")).tokenUrl())
                .isEqualTo("https://t");
        assertThat(((SecurityScheme.OAuth2) read.api().securitySchemes().get("i")).tokenUrl())
                .isEmpty();
        assertThat(read.api().security()).hasSize(1);
        assertThat(read.codes()).containsExactly("MISSING_MEMBER");
    }

    @Test
    void aServerWithoutSchemeIsAskedSafely() {
        Described read = Described.openapi3(folder, "servers: [{url: //a.com/v1}, {url: /v1}]\n");

        assertThat(read.api().servers()).extracting(Server::url).containsExactly("https://a.com/v1", "/v1");
    }

    @Test
    void serverVariablesAreKept() {
        Described read = Described.openapi3(folder, """
                servers:
                  - url: https://{region}.example.com/{v}
                    description: Live
                    variables: {region: {default: eu, enum: [eu, us]}, v: {default: 2}}
                """);

        assertThat(read.api().servers().get(0).variables())
                .extracting(v -> v.name() + "=" + v.defaultValue() + v.values())
                .containsExactly("region=eu[eu, us]", "v=2[]");
    }
}
