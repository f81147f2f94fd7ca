package dev.catenary.generator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catenary.generator.problem.Problems;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the guide shows compiles without a warning, does what it says, and sends what it should. */
class GuideTest {
    private static final Path GUIDE = Path.of("..", "docs", "guide");

    @TempDir
    private Path temporary;

    static List<GuidePage> pages() throws IOException {
        try (Stream<Path> files = Files.list(GUIDE)) {
            return files.sorted()
                    .map(GuideTest::read)
                    .filter(page -> page.description().isPresent())
                    .toList();
        }
    }

    private static GuidePage read(Path file) {
        try {
            return new GuidePage(file.getFileName().toString(), Files.readAllLines(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void doesWhatItSays(GuidePage page) throws Exception {
        assertThat(run(page)).isEmpty();
    }

    @Test
    void aPageThatSaysWhatIsNotSoFails() throws Exception {
        GuidePage page = new GuidePage(
                "a.md",
                List.of(
                        "<!-- client: specs/guide/shop.yaml -->",
                        "<!-- http",
                        "> GET /orders/7",
                        "< 200",
                        "<",
                        "< {\"id\":\"7\"}",
                        "-->",
                        "```java",
                        "Shop shop = Shop.builder().build();",
                        "```",
                        "## Read",
                        "```java",
                        "shop.orders().id(\"7\").get().id();   // \"8\"",
                        "```"));
        assertThat(run(page)).hasValue("line 13 says 8, but it is 7");
    }

    /** What the page says that is not so; empty if all of it is. */
    private Optional<String> run(GuidePage page) throws Exception {
        try (ReplayServer server = new ReplayServer(page.exchanges())) {
            Map<String, String> sources =
                    new HashMap<>(client(page.description().orElseThrow(), server.baseUrl()));
            sources.put("Page.java", page.program(server.baseUrl()));
            assertThat(Javac.compile(sources, ApprovalTest.classPath(), temporary.resolve("classes")))
                    .as("lines are those of " + page)
                    .isEmpty();
            URL[] classes = {temporary.resolve("classes").toUri().toURL()};
            try (URLClassLoader loader = new URLClassLoader(classes, getClass().getClassLoader())) {
                loader.loadClass("Page").getMethod("run").invoke(null);
            } catch (InvocationTargetException failure) {
                if (failure.getCause() instanceof AssertionError wrong) {
                    return Optional.of(wrong.getMessage());
                }
                throw failure;
            }
            assertThat(server.differences()).isEmpty();
            return Optional.empty();
        }
    }

    /** The client of a description; the test's server stands in for the one that it names. */
    private Map<String, String> client(Path description, String baseUrl) throws IOException, RefusedException {
        Path copy = temporary.resolve(description.getFileName());
        Files.writeString(copy, Files.readString(description).replace(GuidePage.ADDRESS, baseUrl));
        Map<String, String> sources = new HashMap<>();
        new Generator(
                        GeneratorSettings.of(copy, "com.acme.shop")
                                .clientName(Optional.of("Shop"))
                                .build(),
                        new Problems())
                .generate()
                .tree()
                .files()
                .forEach((path, bytes) -> sources.put(path, new String(bytes, StandardCharsets.UTF_8)));
        return sources;
    }
}
