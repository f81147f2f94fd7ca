package dev.catenary.generator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catenary.generator.problem.Problems;
import dev.catenary.runtime.Link;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.core.JsonParser;

/** Which operations have their parameters from one class, what that is called, and what callers notice: nothing. */
class SharedParametersTest {
    private static final String LIMIT = "{name: limit, in: query, schema: {type: integer}}";
    private static final String PAGE = "{name: page, in: query, schema: {type: integer}}";
    private static final String SORT = "{name: sort, in: query, schema: {type: string}}";
    private static final String CALLER = "public static Object use() {"
            + " com.example.A.GetHttpMethod.RequestConfig[] seen = new com.example.A.GetHttpMethod.RequestConfig[1];"
            + " com.example.AClient.builder().baseUrl(\"http://localhost\").build()"
            + ".a().getCall(q -> { seen[0] = q.limit(5).page(2); });"
            + " return seen[0]; }";

    @TempDir
    private Path project;

    @Test
    void aNameIsThatOfTheFirstTwoAndOfWhereSetsPart() {
        assertThat(names(
                        path("a", LIMIT, PAGE),
                        path("b", LIMIT, PAGE),
                        path("c", LIMIT, PAGE, SORT),
                        path("d", LIMIT, PAGE, SORT),
                        path("e", PAGE, LIMIT),
                        path("f", PAGE, LIMIT)))
                .containsExactly("LimitPage", "LimitPageSort", "PageLimit");
    }

    @Test
    void anOperationMoreRenamesNothing() {
        String[] before = {path("a", LIMIT, PAGE), path("b", LIMIT, PAGE)};
        String[] after = {
            before[0],
            before[1],
            path("c", LIMIT, SORT),
            path("d", LIMIT, SORT),
            path("e", LIMIT, PAGE, SORT),
            path("f", LIMIT, PAGE, SORT),
            path("g", LIMIT, PAGE)
        };

        assertThat(names(before)).containsExactly("LimitPage");
        assertThat(names(after)).containsExactly("LimitPage", "LimitPageSort", "LimitSort");
        SortedMap<String, String> old = generate(false, before);
        SortedMap<String, String> now = generate(false, after);
        old.keySet().retainAll(List.of("com/example/A.java", "com/example/parameters/LimitPageParameters.java"));
        assertThat(old).hasSize(2);
        assertThat(now).containsAllEntriesOf(old);
    }

    @Test
    void oneParameterIsSharedByThree() {
        String[] three = {path("a", LIMIT), path("b", LIMIT), path("c", LIMIT)};
        assertThat(names(three)).containsExactly("Limit");
        assertThat(generate(false, three).get("com/example/parameters/LimitParameters.java"))
                .contains(" * A parameter that several operations have.\n", "p.query(\"limit\", Style.FORM);");
        assertThat(names(three[0], three[1], three[2], path("d", LIMIT, PAGE), path("e", LIMIT, PAGE)))
                .containsExactly("LimitPage", "Limit");
    }

    @Test
    void aLongRunThatAllBeginWithIsInNoName() {
        String key = "{name: X-Key, in: header, schema: {type: string}}";
        String date = "{name: X-Date, in: header, schema: {type: string}}";
        String hash = "{name: X-Hash, in: header, schema: {type: string}}";
        assertThat(names(
                        path("a", key, date, hash, LIMIT, PAGE),
                        path("b", key, date, hash, LIMIT, PAGE),
                        path("c", key, date, hash, SORT),
                        path("d", key, date, hash, SORT)))
                .containsExactly("LimitPage", "Sort");
    }

    @Test
    void oneNameInSeveralSetsIsToldApart() {
        String required = "{name: limit, in: query, required: true, schema: {type: integer}}";
        String text = "{name: limit, in: query, schema: {type: string}}";
        String exploded = "{name: list, in: query, schema: {type: array, items: {type: string}}}";
        String joined = "{name: list, in: query, explode: false, schema: {type: array, items: {type: string}}}";
        assertThat(names(
                        path("a", LIMIT, PAGE),
                        path("b", LIMIT, PAGE),
                        path("c", required, PAGE),
                        path("d", required, PAGE)))
                .containsExactly("LimitPage", "RequiredLimitPage");
        assertThat(names(path("a", LIMIT, PAGE), path("b", LIMIT, PAGE), path("c", text, PAGE), path("d", text, PAGE)))
                .containsExactly("LimitLongPage", "LimitStringPage");
        assertThat(names(
                        path("a", exploded, PAGE),
                        path("b", exploded, PAGE),
                        path("c", joined, PAGE),
                        path("d", joined, PAGE)))
                .hasSize(2)
                .contains("ListPage")
                .anyMatch(name -> name.matches("ListPageParameters_[a-z]{4}"));
    }

    @Test
    void namesAndTextsDoNotDependOnTheOrderOfPaths() {
        List<String> paths = new ArrayList<>(List.of(
                path("a", LIMIT, PAGE),
                path("b", LIMIT.replace("in:", "description: At most 5., in:"), PAGE),
                path("c", LIMIT, PAGE, SORT),
                path("d", LIMIT, PAGE, SORT),
                path("e", LIMIT.replace("integer", "string"), PAGE),
                path("f", LIMIT.replace("integer", "string"), PAGE)));
        SortedMap<String, String> sorted = generate(false, paths.toArray(String[]::new));

        Collections.reverse(paths);

        SortedMap<String, String> reversed = generate(false, paths.toArray(String[]::new));
        assertThat(reversed.keySet()).isEqualTo(sorted.keySet());
        sorted.keySet().removeIf(path -> path.endsWith("AClient.java")); // has links in the order of the description
        assertThat(reversed).containsAllEntriesOf(sorted);
    }

    @Test
    void oneParameterOfTwoOneOperationAndWhatDiffersStayApart() {
        assertThat(names(path("a", LIMIT), path("b", LIMIT), path("c", PAGE, SORT)))
                .isEmpty();
        assertThat(names(path("a", LIMIT, PAGE), path("b", LIMIT.replace("in:", "deprecated: true, in:"), PAGE)))
                .isEmpty();
        assertThat(names(path("a", LIMIT, PAGE), path("b", LIMIT, PAGE.replace("query", "header"))))
                .isEmpty();
        assertThat(parameters(generate(true, path("a", LIMIT, PAGE), path("b", LIMIT, PAGE))))
                .isEmpty();
    }

    @Test
    void theTextOfMostIsThatOfAllAndTheOthersKeepTheirs() {
        SortedMap<String, String> sources = generate(
                false,
                path("a", LIMIT.replace("in:", "description: At most 5., in:"), PAGE),
                path("b", LIMIT.replace("in:", "description: At most 7., in:"), PAGE),
                path("c", LIMIT.replace("in:", "description: At most 7., in:"), PAGE));

        assertThat(sources.get("com/example/parameters/LimitPageParameters.java"))
                .contains("/** At most 7. */");
        assertThat(sources.get("com/example/A.java")).contains("{@code limit}: At most 5.");
        assertThat(sources.get("com/example/B.java")).doesNotContain("At most");
    }

    @Test
    void aLinkKeepsThePackageAndTheRuntimeItsName() {
        String request = "{name: request, in: query, schema: {type: string}}";
        String parameters = "{name: parameters, in: query, schema: {type: string}}";
        SortedMap<String, String> sources = generate(
                false,
                path("parameters/requests", request, PAGE),
                path("a", request, PAGE),
                path("b", request, parameters),
                path("c", request, parameters));

        assertThat(sources).containsKey("com/example/parameters/Requests.java");
        assertThat(parameters(sources)).hasSize(2).allMatch(path -> path.matches("com/example/parameters_[a-z]{4}/.*"));
        assertThat(Javac.compile(sources, classPath(), project.resolve("classes")))
                .isEmpty();
    }

    @Test
    void callersCompileWhetherASetIsSharedOrNot() {
        String alone = path("a", LIMIT, PAGE);
        String grown = path("a", LIMIT, PAGE, SORT);
        assertThat(run(compiled("alone", alone), "alone")).contains("limit", "page");
        assertThat(run(compiled("shared", alone, path("b", LIMIT, PAGE)), "shared"))
                .contains("limit", "page");
        assertThat(run(compiled("left", grown, path("b", LIMIT, PAGE)), "left")).contains("limit", "page");
    }

    @Test
    void callersThatWereCompiledBeforeRunWithAnotherBase() {
        compiled("old", path("a", LIMIT, PAGE), path("b", LIMIT, PAGE));
        compiled("new", path("a", LIMIT, PAGE, SORT), path("c", LIMIT, PAGE, SORT), path("b", LIMIT, PAGE));

        assertThat(run("old", "new")).contains("limit", "page");
    }

    /** An operation with these parameters. */
    private static String path(String name, String... parameters) {
        return "  /" + name + ":\n    get:\n      parameters:\n        - " + String.join("\n        - ", parameters)
                + "\n      responses: {'204': {description: done}}\n";
    }

    private List<String> names(String... paths) {
        return parameters(generate(false, paths)).stream()
                .map(path -> path.replaceAll(".*/|(Parameters)?\\.java", ""))
                .toList();
    }

    private static List<String> parameters(SortedMap<String, String> sources) {
        return sources.keySet().stream()
                .filter(path -> sources.get(path).contains("public abstract class"))
                .toList();
    }

    private SortedMap<String, String> generate(boolean separate, String... paths) {
        Path description = project.resolve("api.yaml");
        write(description, "openapi: 3.0.4\ninfo: {title: A, version: '1'}\npaths:\n" + String.join("", paths));
        GeneratorSettings settings = GeneratorSettings.of(description, "com.example")
                .separateInlineTypes(separate)
                .build();
        return Javac.sources(new Generator(settings, new Problems()).generate());
    }

    /** Compiles a client and, in a folder of its own, its caller. */
    private String compiled(String name, String... paths) {
        Path client = project.resolve(name);
        assertThat(Javac.compile(generate(false, paths), classPath(), client)).isEmpty();
        List<Path> all = new ArrayList<>(classPath());
        all.add(client);
        String caller = "public final class Caller {\n" + CALLER + "\n}\n";
        assertThat(Javac.compile(Map.of("Caller.java", caller), all, project.resolve(name + "-caller")))
                .isEmpty();
        return name;
    }

    /** What the caller that was compiled with one client has set when it runs with another. */
    private String run(String compiledWith, String runWith) {
        URL[] places = {url(project.resolve(compiledWith + "-caller")), url(project.resolve(runWith))};
        try (URLClassLoader loader = new URLClassLoader(places, getClass().getClassLoader())) {
            return loader.loadClass("Caller").getMethod("use").invoke(null).toString();
        } catch (IOException | ReflectiveOperationException e) {
            Throwable cause = e instanceof InvocationTargetException thrown ? thrown.getCause() : e;
            throw new AssertionError("the caller does not run", cause);
        }
    }

    private static URL url(Path folder) {
        try {
            return folder.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> classPath() {
        return Stream.of(Link.class, JsonParser.class, NullMarked.class)
                .map(Javac::placeOf)
                .toList();
    }
}
