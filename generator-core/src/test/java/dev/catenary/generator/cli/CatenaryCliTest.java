package dev.catenary.generator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CatenaryCliTest {
    private static final String SPEC = """
            openapi: 3.0.4
            info: {title: Shop, version: '1'}
            paths:
              /订单:
                get:
                  parameters: [{name: limit, in: query, schema: {type: integer}}]
                  responses:
                    '200':
                      description: ok
                      content: {application/json: {schema: {type: array, items: {$ref: '#/components/schemas/Order'}}}}
              /订单/{order_id}:
                parameters: [{name: order_id, in: path, required: true, schema: {type: string}}]
                put:
                  requestBody:
                    required: true
                    content: {application/json: {schema: {$ref: '#/components/schemas/Order'}}}
                  responses:
                    '204': {description: done}
                    '404': {description: no, content: {application/json: {schema: {$ref: '#/components/schemas/Error'}}}}
            components:
              schemas:
                Order: {type: object, properties: {id: {type: string}}}
                Error: {type: object, properties: {code: {type: string}}}
            """;

    @TempDir
    private Path folder;

    private Path spec;
    private Path out;
    private String said;
    private String complained;

    @BeforeEach
    void description() throws IOException {
        out = folder.resolve("out");
        spec = Files.writeString(folder.resolve("shop.yaml"), SPEC);
    }

    @Test
    void printsAsManyProblemsAsAPersonReads() throws IOException {
        String odd = "    options: {responses: {'204': {description: ok, links: {next: {}}}}}\n";
        StringBuilder paths = new StringBuilder();
        for (int i = 0; i < 22; i++) {
            paths.append("  /p").append(i).append(":\n    body: 1\n").append(odd);
        }
        Files.writeString(
                spec,
                SPEC.replace("components:", paths.toString().stripTrailing().indent(0) + "components:"));

        assertThat(generate()).isZero();
        assertThat(complained.lines().filter(line -> line.startsWith("warning MEMBER_IGNORED")))
                .hasSize(20);
        assertThat(complained)
                .doesNotContain("note NOT_IN_CLIENT")
                .endsWith("Not shown: 2 MEMBER_IGNORED, 22 NOT_IN_CLIENT (--notes prints all).\n");

        assertThat(run("tree", "--spec", spec.toString(), "--notes")).isZero();
        assertThat(complained.lines().filter(line -> line.startsWith("warning MEMBER_IGNORED")))
                .hasSize(22);
        assertThat(complained.lines().filter(line -> line.startsWith("note NOT_IN_CLIENT")))
                .hasSize(22);
        assertThat(complained).doesNotContain("Not shown");
    }

    @Test
    void writesSourcesBelowTheFolder() {
        assertThat(generate()).isZero();

        assertThat(said).isEqualTo(out + ": 6 files written, 0 unchanged, 0 deleted; 2 operations, 7 types.\n");
        assertThat(complained).isEmpty();
        assertThat(out.resolve("com/acme/ShopClient.java")).content().startsWith("package com.acme;\n");
        assertThat(generate()).isZero();
        assertThat(said).isEqualTo(out + " is up to date.\n");
    }

    @Test
    void takesEveryOption() {
        assertThat(generate("--client-name", "Shop", "--layout", "nested", "--shorthand", "--include-path", "/订单"))
                .isZero();
        assertThat(out.resolve("com/acme/Shop.java")).content().contains("interface 订单");
        assertThat(said).contains("1 operations");
    }

    @Test
    void refusesABrokenDescriptionAndWritesNothing() throws IOException {
        Files.writeString(spec, SPEC.replace("schemas/Error'", "schemas/Eror'"));

        assertThat(generate()).isEqualTo(1);
        assertThat(said).isEmpty();
        assertThat(complained).isEqualTo("""
                error REF_NOT_FOUND shop.yaml:19#/paths/~1订单~1{order_id}/put/responses/404/content/application~1json/schema/$ref
                  "#/components/schemas/Eror" points at nothing.
                  Add what it names, or correct the reference.
                """);
        assertThat(out).doesNotExist();
    }

    @Test
    void leavesOutWhatIsWrongIfToldSo() throws IOException {
        Files.writeString(spec, SPEC.replace("schemas/Error'", "schemas/Eror'"));

        assertThat(generate("--on-invalid", "skip")).isZero();
        assertThat(said).contains("1 operations");
        assertThat(complained).startsWith("warning LEFT_OUT shop.yaml:");
    }

    @Test
    void takesOnlyWhatIsSelected() {
        assertThat(generate("--exclude-path", "PUT /**")).isZero();
        assertThat(said).contains("1 operations");
        assertThat(generate("--include-tag", "none", "--include-operation-id", "no"))
                .isEqualTo(1);
        assertThat(complained).contains("SETTING_INVALID settings\n", "/includeTags\n", "/includeOperationIds\n");
    }

    @Test
    void takesPagingRules() {
        assertThat(generate("--paging-rule", "path=GET /a;b/** ; by=none;", "--paging-rule", "operationId=no;by=none"))
                .isZero();
        assertThat(complained)
                .contains(
                        "\"GET /a;b/**\".", "settings#/pagingRules/0/path\n", "settings#/pagingRules/1/operationId\n");
        assertThat(generate("--paging-rule", "GET /**")).isEqualTo(2);
        assertThat(complained).contains("a paging rule is made of name=value, divided by semicolons");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "openapi: 4.0.0", "a: [", "{\"openapi\": \"3.0.4\", \"openapi\": \"3.0.4\"}", "\0", "- 1"})
    void tellsInOneMessageWhatIsWrong(String text) throws IOException {
        Files.writeString(spec, text);

        assertThat(generate()).isEqualTo(1);
        assertThat(complained).startsWith("error ").doesNotContain("\tat ", "Exception");
        assertThat(complained.lines()).hasSizeBetween(3, 6);
    }

    @Test
    void doesNotWriteOverAFileOfOthers() throws IOException {
        Files.createDirectories(out.resolve("com/acme"));
        Files.writeString(out.resolve("com/acme/ShopClient.java"), "mine");

        assertThat(generate()).isEqualTo(1);
        assertThat(complained).startsWith("error OUTPUT_REFUSED " + out);
        assertThat(out.resolve("com/acme/ShopClient.java")).hasContent("mine");
    }

    @Test
    void warnsOnStandardErrorAndGoesOn() throws IOException {
        Files.writeString(spec, SPEC.replace("in: path, required: true", "in: path"));

        assertThat(generate()).isZero();
        assertThat(complained).startsWith("warning PATH_PARAMETER_REPAIRED shop.yaml:");
        assertThat(said).contains("6 files written");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "generate",
                "generate --spec x",
                "tree",
                "tree --spec x --layout round",
                "frob",
                "tree --spec x y"
            })
    void explainsWrongUsage(String line) {
        assertThat(run(line.isEmpty() ? new String[0] : line.split(" "))).isEqualTo(2);
        assertThat(complained).contains("Usage: catenary");
        assertThat(said).isEmpty();
    }

    @Test
    void printsTheTree() {
        assertThat(run("tree", "--spec", spec.toString(), "--package", "com.acme"))
                .isZero();
        assertThat(said).isEqualTo("""
                com.acme.ShopClient
                  订单()
                    get([RequestConfig]) → List<Order>
                    orderId(String orderId)
                      put(Order) → void
                """);
    }

    @Test
    void printsTheTreeAsJson() {
        assertThat(run("tree", "--spec", spec.toString(), "--json")).isZero();
        assertThat(said).isEqualToNormalizingNewlines("""
                {"client":"api.ShopClient","operations":[
                {"path":"/订单","method":"GET","link":"api.订单","chain":[{"name":"订单","arguments":[]}],"verb":"get",\
                "request":[],"config":"api.订单.GetHttpMethod.RequestConfig","response":"java.util.List<api.model.Order>",\
                "errors":[]},
                {"path":"/订单/{order_id}","method":"PUT","link":"api.订单_.ByOrderId","chain":[{"name":"订单","arguments":[]},\
                {"name":"orderId","arguments":[{"name":"orderId","wireName":"order_id","type":"java.lang.String"}]}],"verb":"put",\
                "request":[{"mediaType":"application/json","type":"api.model.Order"}],"config":null,"response":"void",\
                "errors":[{"statuses":["404"],"type":"api.model.Error"}]}
                ]}
                """);
    }

    private int generate(String... options) {
        String[] all = new String[options.length + 7];
        System.arraycopy(
                new String[] {"generate", "--spec", spec.toString(), "--package", "com.acme", "--output", out.toString()
                },
                0,
                all,
                0,
                7);
        System.arraycopy(options, 0, all, 7, options.length);
        return run(all);
    }

    private int run(String... args) {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        ByteArrayOutputStream errors = new ByteArrayOutputStream();
        int code = CatenaryCli.run(args, output, errors);
        said = output.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
        complained = errors.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
        return code;
    }
}
