package dev.catenary.generator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catenary.generator.problem.Problems;
import dev.catenary.jackson.CatenaryModule;
import dev.catenary.transport.okhttp.OkHttpTransport;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the guide shows compiles without a warning, does what it says, and sends what it should. */
class GuideTest {
    @TempDir
    private Path temporary;

    static List<GuidePage> pages() throws IOException {
        return GuidePage.all().stream()
                .filter(page -> !page.clients().isEmpty())
                .toList();
    }

    @Test
    void noBlockIsLeftAlone() throws IOException {
        List<String> blocks = new ArrayList<>();
        for (GuidePage page : GuidePage.all()) {
            page.kinds().map(kind -> page + " " + kind).forEach(blocks::add);
            if (page.kinds().anyMatch(Set.of("java", "http")::contains)) {
                assertThat(page.clients()).as("whose client " + page + " shows").isNotEmpty();
            }
        }
        blocks.removeIf(block -> block.matches(".* (java|http)"));
        blocks.removeIf(block -> block.matches(".* xml")); // GuideSettingsTest
        assertThat(blocks)
                .containsExactlyInAnyOrder(
                        "README.md sh", // .ci/run
                        "README.md text", // the sample's own test
                        "README.md sh", // .ci/run
                        "auth.md text", // the sample's signer, which is no part of the generator
                        "performance.md sh", // takes an hour
                        "start.md sh", // GuideCommandsTest
                        "start.md text"); // GuideCommandsTest
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
            Map<String, String> sources = new HashMap<>();
            Set<String> packages = new TreeSet<>();
            for (GuidePage.Client client : page.clients()) {
                Map<String, String> files = sourcesOf(client, server.baseUrl());
                sources.putAll(files);
                Stream.of(client.packageName(), client.packageName() + ".model")
                        .filter(name -> files.keySet().stream().anyMatch(file -> isIn(name, file)))
                        .forEach(packages::add);
            }
            sources.put("Page.java", page.program(server.baseUrl(), packages));
            assertThat(Javac.compile(sources, classPath(), temporary.resolve("classes")))
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

    /** A client's sources; the test's server stands in for the one that its description names. */
    private Map<String, String> sourcesOf(GuidePage.Client client, String baseUrl)
            throws IOException, RefusedException {
        Path copy = temporary.resolve(client.description().getFileName());
        Files.writeString(copy, GuidePage.at(baseUrl, Files.readString(client.description())));
        GeneratorSettings settings = GeneratorSettings.of(copy, client.packageName())
                .clientName(Optional.of(client.name()))
                .build();
        return Javac.sources(new Generator(settings, new Problems()).generate());
    }

    private static boolean isIn(String packageName, String file) {
        return file.substring(0, file.lastIndexOf('/')).replace('/', '.').equals(packageName);
    }

    /** What a project that follows the guide has on its class path. */
    private static List<Path> classPath() throws ClassNotFoundException {
        Stream<Class<?>> optional = Stream.of(
                OkHttpTransport.class,
                okhttp3.OkHttpClient.class,
                kotlin.Unit.class,
                CatenaryModule.class,
                tools.jackson.databind.ObjectMapper.class,
                com.fasterxml.jackson.databind.ObjectMapper.class,
                com.fasterxml.jackson.core.JsonParser.class,
                com.fasterxml.jackson.annotation.JsonProperty.class,
                Assertions.class,
                org.apiguardian.api.API.class,
                org.junit.platform.commons.annotation.Contract.class);
        return Stream.concat(ApprovalTest.classPath().stream(), optional.map(Javac::placeOf))
                .distinct()
                .toList();
    }
}
