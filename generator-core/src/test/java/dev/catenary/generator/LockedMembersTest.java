package dev.catenary.generator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catenary.generator.lock.LockFile;
import dev.catenary.generator.problem.Problems;
import dev.catenary.runtime.Link;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JsonParser;

/** A type gets a member whose name an older one has: with a lock file, code that was written before means what it meant. */
class LockedMembersTest {
    private static final String HEAD = """
            openapi: 3.0.4
            info: {title: A, version: '1'}
            """;

    /** An operation that sends and gets the schema {@code Stock}, whose description follows. */
    private static final String STOCK = HEAD + """
            paths:
              /a:
                post:
                  requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Stock'}}}}
                  responses: {'200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/Stock'}}}}}
            components:
              schemas:
            """;

    @TempDir
    private Path project;

    /**
     * A description and code that was written for it before it grew.
     *
     * @param text the lines that end in {@code #+} came later
     * @param use an expression
     * @param meaning the text that it gives
     */
    record Growth(String what, String text, String use, String meaning) {
        /** The description as it was. */
        String before() {
            return text.lines().filter(line -> !line.endsWith("#+")).collect(Collectors.joining("\n", "", "\n"));
        }

        @Override
        public String toString() {
            return what;
        }
    }

    static List<Growth> growths() {
        return List.of(
                new Growth(
                        "an accessor",
                        STOCK + """
                                    Stock:
                                      type: object
                                      properties:
                                        stockName: {type: string} #+
                                        stock_name: {type: string}
                                """,
                        "com.example.model.Stock.fromJson(\"{\\\"stock_name\\\":\\\"old\\\",\\\"stockName\\\":\\\"new\\\"}\").stockName()",
                        "old"),
                new Growth(
                        "a setter",
                        STOCK + """
                                    Stock:
                                      type: object
                                      properties:
                                        stockName: {type: string} #+
                                        stock_name: {type: string}
                                """,
                        "com.example.model.Stock.of(s -> s.stockName(\"x\")).toJson()",
                        "{\"stock_name\":\"x\"}"),
                new Growth(
                        "the method that adds an item",
                        STOCK + """
                                    Stock:
                                      type: object
                                      properties:
                                        addItems: {type: string} #+
                                        items: {type: array, items: {type: string}}
                                """,
                        "com.example.model.Stock.of(s -> s.addItems(\"x\")).toJson()",
                        "{\"items\":[\"x\"]}"),
                new Growth(
                        "the methods of two lists",
                        STOCK + """
                                    Stock:
                                      type: object
                                      properties:
                                        aField: {type: array, items: {type: string}} #+
                                        addA: {type: string, nullable: true}
                                """,
                        "com.example.model.Stock.fromJson(\"{\\\"addA\\\":null}\").addAField().isNull()",
                        "true"),
                new Growth(
                        "the three-state accessor",
                        STOCK + """
                                    Stock:
                                      type: object
                                      properties:
                                        commentField: {type: string} #+
                                        comment: {type: string, nullable: true}
                                """,
                        "com.example.model.Stock.fromJson(\"{\\\"comment\\\":null}\").commentField().isNull()",
                        "true"),
                new Growth(
                        "the method that sets null",
                        STOCK + """
                                    Stock:
                                      type: object
                                      properties:
                                        ownerNull: {type: array, items: {type: string}} #+
                                        owner: {nullable: true, type: object, properties: {name: {type: string}}}
                                """,
                        "com.example.model.Stock.of(s -> s.ownerNull()).toJson()",
                        "{\"owner\":null}"),
                new Growth(
                        "the accessor of a hierarchy",
                        STOCK + """
                                    Stock:
                                      type: object
                                      required: [kind]
                                      discriminator: {propertyName: kind}
                                      properties:
                                        stockName: {type: string} #+
                                        kind: {type: string}
                                        stock_name: {type: string}
                                    Tea: {allOf: [{$ref: '#/components/schemas/Stock'}, {properties: {leaf: {type: string}}}]}
                                """,
                        "com.example.model.Stock.TYPE.fromJson("
                                + "\"{\\\"kind\\\":\\\"Tea\\\",\\\"stock_name\\\":\\\"old\\\",\\\"stockName\\\":\\\"new\\\"}\").stockName()",
                        "old"),
                new Growth(
                        "the accessor of a hierarchy with a new subtype",
                        STOCK + """
                                    Stock:
                                      type: object
                                      required: [kind]
                                      discriminator: {propertyName: kind}
                                      properties:
                                        stockName: {type: string} #+
                                        kind: {type: string}
                                        stock_name: {type: string}
                                    Tea: {allOf: [{$ref: '#/components/schemas/Stock'}, {properties: {leaf: {type: string}}}]}
                                    Rum: {allOf: [{$ref: '#/components/schemas/Stock'}, {properties: {age: {type: string}}}]} #+
                                """,
                        "com.example.model.Stock.TYPE.fromJson("
                                + "\"{\\\"kind\\\":\\\"Rum\\\",\\\"stock_name\\\":\\\"old\\\",\\\"stockName\\\":\\\"new\\\"}\").stockName()",
                        "old"),
                new Growth("a constant", STOCK + """
                                    Stock:
                                      type: string
                                      enum:
                                        - NEW #+
                                        - new
                                        - other
                                """, "com.example.model.Stock.NEW.toString()", "new"),
                new Growth(
                        "a constant of a text beside a number",
                        STOCK + """
                                    Stock:
                                      enum:
                                        - 1 #+
                                        - '1'
                                        - true
                                """,
                        "com.example.model.Stock._1.value().toJson()",
                        "\"1\""),
                new Growth(
                        "a union's factory",
                        STOCK + """
                                    Stock:
                                      oneOf:
                                        - {type: array, items: {type: object, required: [b], properties: {b: {type: string}}}} #+
                                        - {type: array, items: {type: object, required: [a], properties: {a: {type: string}}}}
                                        - {type: string}
                                """,
                        "com.example.model.Stock.of(java.util.List.of()).toString()",
                        "OfWithAItemList[value=[]]"),
                new Growth("a parameter", HEAD + """
                                paths:
                                  /a:
                                    get:
                                      parameters:
                                        - {name: pageSize, in: query, schema: {type: integer}} #+
                                        - {name: page-size, in: header, schema: {type: integer}}
                                      responses: {'204': {description: done}}
                                """, config("pageSize(1)"), "[header parameter 'page-size']"),
                new Growth(
                        "the method that adds to a parameter",
                        HEAD + """
                                paths:
                                  /a:
                                    get:
                                      parameters:
                                        - {name: addTags, in: query, schema: {type: string}} #+
                                        - {name: tags, in: query, schema: {type: array, items: {type: string}}}
                                      responses: {'204': {description: done}}
                                """,
                        config("addTags(\"x\")"),
                        "[query parameter 'tags']"),
                new Growth(
                        "a parameter that was in a shared set",
                        HEAD + """
                                paths:
                                  /a:
                                    get:
                                      parameters:
                                        - {name: pageSize, in: query, schema: {type: integer}} #+
                                        - {name: page_size, in: query, schema: {type: integer}}
                                        - {name: page, in: query, schema: {type: integer}}
                                      responses: {'204': {description: done}}
                                  /b:
                                    get:
                                      parameters:
                                        - {name: page_size, in: query, schema: {type: integer}}
                                        - {name: page, in: query, schema: {type: integer}}
                                      responses: {'204': {description: done}}
                                """,
                        config("pageSize(1)"),
                        "[query parameter 'page_size']"),
                new Growth(
                        "a response header",
                        HEAD + """
                                paths:
                                  /a:
                                    get:
                                      responses:
                                        '204':
                                          description: done
                                          headers:
                                            X-Total: {schema: {type: string}} #+
                                            X_Total: {schema: {type: string}}
                                """,
                        "com.example.AClient.ResponseHeaders.X_TOTAL.toString()",
                        "X_Total"),
                new Growth(
                        "a response header that most describe otherwise now",
                        HEAD + """
                                paths:
                                  /a: {get: {responses: {'204': {description: done, headers: {X-Total: {schema: {type: integer}}}}}}}
                                  /b: {get: {responses: {'204': {description: done, headers: {X-Total: {schema: {type: string}}}}}}} #+
                                  /c: {get: {responses: {'204': {description: done, headers: {X-Total: {schema: {type: string}}}}}}} #+
                                """,
                        "Caller.whole(com.example.AClient.ResponseHeaders.X_TOTAL)",
                        "X-Total"),
                new Growth(
                        "a credential",
                        HEAD + """
                                paths: {/a: {get: {responses: {'204': {description: done}}}}}
                                components:
                                  securitySchemes:
                                    apiKey: {type: http, scheme: bearer} #+
                                    api_key: {type: http, scheme: bearer}
                                """,
                        "com.example.AClient.Security.apiKey(() -> \"secret\").toString()",
                        "credential for 'api_key'"),
                new Growth(
                        "a server",
                        HEAD + """
                                servers:
                                  - {url: 'https://a.example.com', description: Live} #+
                                  - {url: 'https://b.example.com', description: Live}
                                  - {url: 'https://test.example.com', description: Test}
                                paths: {/a: {get: {responses: {'204': {description: done}}}}}
                                """,
                        "com.example.AClient.Servers.live().toString()",
                        "https://b.example.com"),
                new Growth(
                        "a method that is not one of the common ones",
                        HEAD.replace("3.0.4", "3.2.0") + """
                                paths:
                                  /a: {additionalOperations: {COPY: {responses: {'204': {description: done}}}}}
                                  /a/copy: {get: {responses: {'204': {description: done}}}} #+
                                """,
                        "com.example.AClient.builder().baseUrl(\"http://localhost\").build().a().copyCall()"
                                + " instanceof dev.catenary.runtime.Call<Void>",
                        "true"),
                new Growth(
                        "a way to receive a reply",
                        HEAD + """
                                paths:
                                  /a:
                                    get:
                                      responses:
                                        '200':
                                          description: ok
                                          content:
                                            application/json: {schema: {type: object, properties: {a: {type: string}}}}
                                            application/vnd.x.star+json: {schema: {type: object, properties: {star: {type: string}}}}
                                  /a/getStar: {get: {responses: {'204': {description: done}}}} #+
                                  /a/getStarCall: {get: {responses: {'204': {description: done}}}} #+
                                """,
                        "com.example.AClient.builder().baseUrl(\"http://localhost\").build().a().getStarCall()"
                                + " instanceof dev.catenary.runtime.Call<com.example.A.GetHttpMethod.StarWellformedResponse>",
                        "true"));
    }

    /** What a request configuration has been given. */
    private static String config(String setters) {
        return "Caller.seen(seen -> com.example.AClient.builder().baseUrl(\"http://localhost\").build()"
                + ".a().getCall(q -> seen.accept(q." + setters + ")))";
    }

    @ParameterizedTest
    @MethodSource("growths")
    void meansWhatItMeant(Growth growth) throws IOException {
        Path lock = project.resolve("a.lock");
        assertThat(meaning(growth, generate(growth.before(), lock))).isEqualTo(growth.meaning());

        SortedMap<String, String> grown = generate(growth.text(), lock);
        assertThat(meaning(growth, grown)).isEqualTo(growth.meaning());
        assertThat(generate(growth.text(), lock)).isEqualTo(grown);

        assertThat(meaning(growth, generate(growth.text(), null)))
                .as("without a lock")
                .isNotEqualTo(growth.meaning());
    }

    /** Where a subtype has the name for a property of its own, the interface must not promise the base's under it. */
    @Test
    void aNameThatMeansSomethingElseInASubtypeIsNotInTheInterface() throws IOException {
        String text = STOCK + """
                    Stock:
                      type: object
                      required: [kind]
                      discriminator: {propertyName: kind}
                      properties:
                        kind: {type: string}
                        stock_name: {type: string}
                    Tea: {allOf: [{$ref: '#/components/schemas/Stock'}, {properties: {stockName: {type: integer}}}]}
                """;

        SortedMap<String, String> client = generate(text, null);

        assertThat(client.get("com/example/model/Stock.java"))
                .contains("String kind();")
                .doesNotContain("stockName();");
        assertThat(client.get("com/example/model/Tea.java")).contains("Long stockName()", "String stockName_");
        assertThat(Javac.compile(client, classPath(), project.resolve("classes")))
                .isEmpty();
    }

    private SortedMap<String, String> generate(String text, @Nullable Path lock) throws IOException {
        Path description = Files.writeString(project.resolve("api.yaml"), text);
        GeneratorSettings settings = GeneratorSettings.of(description, "com.example")
                .lockFile(Optional.ofNullable(lock))
                .build();
        Generated generated = new Generator(settings, new Problems()).generate();
        if (lock != null) {
            LockFile.write(lock, generated.plan().names());
        }
        return Javac.sources(generated);
    }

    /** What the code gives with a client; what the compiler says, if it does not compile. */
    private String meaning(Growth growth, Map<String, String> client) throws IOException {
        Map<String, String> sources = new TreeMap<>(client);
        sources.put("com/example/Caller.java", """
                package com.example;
                import java.util.function.Consumer;
                public final class Caller {
                    private static Object seen;
                    public static Object use() { return %s; }
                    static String whole(dev.catenary.runtime.ResponseHeader<Long> header) { return header.name(); }
                    static Object seen(Consumer<Consumer<Object>> use) { use.accept(value -> seen = value); return seen; }
                }
                """.formatted(growth.use()));
        Path classes = Files.createTempDirectory(project, "classes");
        List<String> messages = Javac.compile(sources, classPath(), classes);
        if (!messages.isEmpty()) {
            return messages.toString();
        }
        URL[] places = {classes.toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(places, getClass().getClassLoader())) {
            return String.valueOf(
                    loader.loadClass("com.example.Caller").getMethod("use").invoke(null));
        } catch (ReflectiveOperationException e) {
            Throwable cause = e instanceof InvocationTargetException thrown ? thrown.getCause() : e;
            throw new AssertionError("the caller does not run", cause);
        }
    }

    private static List<Path> classPath() {
        return Stream.of(Link.class, JsonParser.class, NullMarked.class)
                .map(Javac::placeOf)
                .toList();
    }
}
