package dev.catenary.generator.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catenary.generator.api.Operation;
import dev.catenary.generator.api.Payload;
import dev.catenary.generator.api.Reply;
import dev.catenary.generator.api.SecurityScheme;
import dev.catenary.generator.api.Server;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OperationReaderTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {name: a, in: query, schema: {type: string}}                           | query a:text FORM*
            {name: a, in: query, explode: false, schema: {type: array}}            | query a:[any] FORM
            {name: a, in: query, style: pipeDelimited, schema: {type: array}}      | query a:[any] PIPE_DELIMITED
            {name: a, in: query, style: spaceDelimited, explode: true, schema: {}} | query a:any SPACE_DELIMITED*
            {name: a, in: query, style: deepObject, explode: true, schema: {}}     | query a:any DEEP_OBJECT*
            {name: a, in: header, required: true, schema: {type: integer}}         | header a*:whole SIMPLE
            {name: a, in: cookie, schema: {type: string}}                          | cookie a:text FORM*
            {name: a, in: query, content: {application/json: {schema: {type: object}}}} | query a:map<any> JSON as application/json
            {name: a, in: query}                                                   | query a:text FORM*
            {name: a, in: query, style: simple, schema: {}}                        | query a:any FORM*
            {name: a, in: header, style: form, schema: {}}                         | header a:any SIMPLE
            {name: a, in: query, type: integer}                                    | query a:whole FORM*
            """)
    void fillsInHowParametersAreWritten(String parameter, String expected) {
        assertThat(parameters(Described.openapi3(folder, get("[" + parameter + "]"))))
                .containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {name: a, in: query, type: string}                                             | query a:text FORM*
            {name: a, in: query, type: array, items: {type: string}}                       | query a:[text] FORM
            {name: a, in: query, type: array, items: {type: string}, collectionFormat: multi} | query a:[text] FORM*
            {name: a, in: query, type: array, items: {type: string}, collectionFormat: ssv} | query a:[text] SPACE_DELIMITED
            {name: a, in: query, type: array, items: {type: string}, collectionFormat: tsv} | query a:[text] TAB_DELIMITED
            {name: a, in: header, type: array, items: {type: string}, collectionFormat: pipes} | header a:[text] PIPE_DELIMITED
            {name: a, in: header, type: array, items: {type: string}}                      | header a:[text] SIMPLE
            {name: a, in: query, type: string, enum: [A], default: A}                      | query a:TEXT{A}=A FORM*
            {name: a, in: query, required: true, schema: {type: integer}}                  | query a*:whole FORM*
            {name: a, in: query, allOf: [{$ref: '#/definitions/E'}]}                       | query a:all(@#/definitions/E) FORM*
            {name: a, in: query, require: true, type: string}                              | query a*:text FORM*
            {name: Authorization, in: header, type: string}                                | header Authorization:text SIMPLE
            """)
    void readsParametersOfSwagger2(String parameter, String expected) {
        String yaml = get("[" + parameter + "]") + "definitions: {E: {type: string, enum: [A]}}\n";

        assertThat(parameters(Described.swagger2(folder, yaml))).containsExactly(expected);
    }

    @Test
    void headersThatAreDescribedElsewhereAreNoParameters() {
        Described read = Described.openapi3(
                folder,
                get(
                        "[{name: Accept, in: header}, {name: content-type, in: header}, {name: AUTHORIZATION, in: header}]"));

        assertThat(read.codes()).containsExactly("NOT_IN_CLIENT", "NOT_IN_CLIENT", "NOT_IN_CLIENT");
        assertThat(parameters(read)).isEmpty();
    }

    @Test
    void anOperationsParametersReplaceItsPaths() {
        Described read = Described.openapi3(folder, """
                paths:
                  /a:
                    parameters:
                      - {name: x, in: query, schema: {type: string}}
                      - {name: y, in: query, schema: {type: string}}
                      - {name: x, in: header, schema: {type: string}}
                    get: {parameters: [{name: x, in: query, schema: {type: integer}}]}
                """);

        assertThat(parameters(read))
                .containsExactly("query x:whole FORM*", "query y:text FORM*", "header x:text SIMPLE");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {in: query, schema: {}}                     | MISSING_MEMBER openapi.yaml:7#/paths/~1a/get/parameters/0
            {name: a}                                   | MISSING_MEMBER openapi.yaml:7#/paths/~1a/get/parameters/0
            {name: a, in: body, schema: {}}             | MEMBER_IGNORED openapi.yaml:7#/paths/~1a/get/parameters/0/in
            {name: a, in: path, required: true}         | MEMBER_IGNORED openapi.yaml:7#/paths/~1a/get/parameters/0
            {name: a, in: query, style: curly}          | MEMBER_IGNORED openapi.yaml:7#/paths/~1a/get/parameters/0/style
            {name: a, in: path, required: true, style: form} | MEMBER_IGNORED openapi.yaml:7#/paths/~1a/get/parameters/0
            {name: [a], in: query}                      | MISSING_MEMBER openapi.yaml:7#/paths/~1a/get/parameters/0
            text                                        | WRONG_TYPE openapi.yaml:7#/paths/~1a/get/parameters/0
            """)
    void reportsParametersThatSayTooLittle(String parameter, String problem) {
        assertThat(Described.openapi3(folder, get("\n        - " + parameter)).places())
                .contains(problem);
    }

    @Test
    void readsEverythingAnOperationSays() {
        Described read = Described.openapi3(folder, """
                servers: [{url: 'https://a'}]
                security: [{key: []}]
                paths:
                  /a:
                    summary: Of the path
                    servers: [{url: 'https://b'}]
                    post:
                      operationId: makeA
                      tags: [one, two]
                      deprecated: true
                      security: [{key: [], oauth: [read]}, {}]
                      requestBody:
                        required: true
                        description: The data
                        content:
                          application/json: {schema: {type: object}}
                          multipart/form-data:
                            schema: {properties: {f: {type: string, format: binary}}}
                            encoding: {f: {contentType: image/png, style: form, headers: {}}}
                      responses:
                        '200': {description: Fine, content: {application/json: {schema: {type: string}}}}
                        204: {description: None}
                        4xx: {description: Bad}
                        default: {description: Other, headers: {X-Id: {schema: {type: integer}, required: true}}}
                        x-more: {}
                        oops: {description: Odd}
                    get: {security: []}
                components:
                  securitySchemes:
                    key: {type: apiKey, in: query, name: k}
                    oauth: {type: oauth2, flows: {clientCredentials: {tokenUrl: 'https://t', scopes: {}}}}
                    basic: {type: http, scheme: Basic}
                    oidc: {type: openIdConnect, openIdConnectUrl: 'https://o'}
                    tls: {type: mutualTLS}
                """);

        Operation post = read.operations().get(0);
        assertThat(read.places()).containsExactly("MEMBER_IGNORED openapi.yaml:28#/paths/~1a/post/responses/oops");
        assertThat(post.operationId()).isEqualTo("makeA");
        assertThat(post.tags()).containsExactly("one", "two");
        assertThat(post.doc().deprecated()).isTrue();
        assertThat(post.doc().summary()).isEqualTo("Of the path");
        assertThat(post.servers()).extracting(Server::url).containsExactly("https://b");
        assertThat(post.security().orElseThrow())
                .hasToString(
                        "[SecurityRequirement[schemes={key=[], oauth=[read]}], " + "SecurityRequirement[schemes={}]]");
        assertThat(read.operations().get(1).security()).contains(List.of());
        assertThat(post.body().orElseThrow().required()).isTrue();
        assertThat(post.body().orElseThrow().payloads())
                .extracting(Payload::kind)
                .containsExactly(Payload.Kind.JSON, Payload.Kind.MULTIPART);
        assertThat(post.body().orElseThrow().payloads().get(1).encodings().get("f"))
                .hasToString(
                        "Encoding[contentType=image/png, style=null, explode=true, allowReserved=false, headers={}]");
        assertThat(post.replies()).extracting(Reply::status).containsExactly("200", "204", "4XX", "default");
        assertThat(post.replies().get(3).headers())
                .extracting(Printed::parameter)
                .containsExactly("header X-Id*:whole SIMPLE");
        assertThat(read.api().securitySchemes().values())
                .extracting(s -> s.getClass().getSimpleName())
                .containsExactly("Http", "ApiKey", "OAuth2", "OpenIdConnect", "Other");
        assertThat(((SecurityScheme.Http) read.api().securitySchemes().get("basic")).scheme())
                .isEqualTo("basic");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            application/json; charset=utf-8 | JSON
            application/problem+json        | JSON
            text/json                       | JSON
            '*/*'                           | JSON
            application/x-www-form-urlencoded | FORM
            multipart/mixed                 | MULTIPART
            text/plain                      | TEXT
            text/csv; header=present        | TEXT
            text/xml                        | XML
            application/atom+xml            | XML
            text/event-stream               | EVENTS
            application/x-ndjson            | JSON_LINES
            application/octet-stream        | BINARY
            image/*                         | BINARY
            Application/JSON                | JSON
            """)
    void sortsMediaTypes(String mediaType, Payload.Kind kind) {
        assertThat(MediaTypes.kindOf(mediaType)).isEqualTo(kind);
    }

    @Test
    void bytesAreBytesWhateverTheMediaTypeSays() {
        Described read = Described.openapi3(folder, """
                paths:
                  /a:
                    get:
                      responses:
                        '200':
                          content:
                            application/json: {schema: {$ref: '#/components/schemas/File'}}
                            '*/*': {schema: {type: string, format: binary}}
                components: {schemas: {File: {type: string, format: binary}}}
                """);

        assertThat(read.operation().replies().get(0).payloads())
                .extracting(Payload::kind)
                .containsExactly(Payload.Kind.BINARY, Payload.Kind.BINARY);
    }

    @Test
    void statusesThatCannotHaveContentHaveNone() {
        String content = "{content: {application/json: {schema: {type: string}}}}";
        Described read = Described.openapi3(
                folder, "paths:\n  /a: {get: {responses: {'204': " + content + ", '200': " + content + "}}}\n");

        assertThat(read.operation().replies())
                .extracting(r -> r.status() + " " + r.payloads().size())
                .containsExactly("204 0", "200 1");
    }

    @Test
    void undeclaredSchemesAreLeftOutWithAWarning() {
        Described read = Described.openapi3(folder, "paths:\n  /a: {get: {security: [{nope: []}]}}\n");

        assertThat(read.places()).containsExactly("MEMBER_IGNORED openapi.yaml:4#/paths/~1a/get/security/0/nope");
    }

    @Test
    void oneObjectInPlaceOfAnArrayIsItsItem() {
        Described read = Described.openapi3(folder, """
                servers: {url: 'https://a.example'}
                paths:
                  /a: {get: {security: {key: []}, servers: {url: 'https://b.example'}}}
                  /b: {servers: {url: 'https://c.example'}, get: {}, put: {}}
                components: {securitySchemes: {key: {type: http, scheme: basic}}}
                """);

        assertThat(read.places())
                .containsExactly(
                        "MEMBER_REPAIRED openapi.yaml:3#/servers",
                        "MEMBER_REPAIRED openapi.yaml:5#/paths/~1a/get/security",
                        "MEMBER_REPAIRED openapi.yaml:5#/paths/~1a/get/servers",
                        "MEMBER_REPAIRED openapi.yaml:6#/paths/~1b/servers");
        assertThat(read.api().servers()).extracting(Server::url).containsExactly("https://a.example");
        assertThat(read.operations())
                .flatExtracting(Operation::servers)
                .extracting(Server::url)
                .containsExactly("https://b.example", "https://c.example", "https://c.example");
        assertThat(read.operation().security().orElseThrow())
                .extracting(r -> r.schemes().keySet())
                .containsExactly(Set.of("key"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {form-data: {schema: {type: object}}}               | multipart/form-data MULTIPART
            {JSON: {schema: {type: object}}}                    | application/json JSON
            {plain/text: {schema: {type: string}}}              | text/plain TEXT
            {data: {schema: {type: object}}}                    | */* JSON
            {PDF: {}}                                           | */* BINARY
            {json: {}}                                          | application/json JSON
            {plain/text: {}}                                    | text/plain TEXT
            {data: {example: 1}, application/json: {schema: {type: object}}} | application/json JSON
            """)
    void namesThatAreNoMediaTypesAreReadAsWhatTheyMean(String content, String expected) {
        Described read =
                Described.openapi3(folder, "paths:\n  /a: {post: {requestBody: {content: " + content + "}}}\n");

        assertThat(read.codes())
                .containsExactly(content.startsWith("{data: {example") ? "MEMBER_IGNORED" : "MEMBER_REPAIRED");
        assertThat(read.operation().body().orElseThrow().payloads())
                .extracting(payload -> payload.mediaType() + " " + payload.kind())
                .containsExactly(expected);
    }

    @Test
    void theBodyOfSwaggerNeedsNoName() {
        Described read = Described.swagger2(folder, """
                paths:
                  /a: {post: {parameters: [{name: '', in: body, schema: {type: string}}]}}
                """);

        assertThat(read.problems()).isEmpty();
        assertThat(read.operation().body()).isPresent();
    }

    @Test
    void callbacksAndWebhooksAreWebhooks() {
        Described read = Described.openapi31(folder, """
                paths:
                  /a:
                    post:
                      callbacks:
                        onDone:
                          '{$request.body#/url}':
                            post: {requestBody: {content: {application/json: {schema: {type: integer}}}}}
                webhooks:
                  ping: {put: {summary: Pinged, requestBody: {content: {application/json: {schema: {type: string}}}}}}
                  silent: {post: {}}
                """);

        assertThat(read.places()).containsExactly("NOT_IN_CLIENT openapi.yaml:12#/webhooks/silent/post");
        assertThat(read.api().webhooks())
                .extracting(w -> w.name() + " " + w.method() + " "
                        + Printed.schema(w.payload().schema()))
                .containsExactly("onDone POST whole", "ping PUT text");
    }

    private static String get(String parameters) {
        return "paths:\n  /a:\n    get:\n      parameters: " + parameters + "\n";
    }

    private static List<String> parameters(Described read) {
        return read.operation().parameters().stream().map(Printed::parameter).toList();
    }
}
