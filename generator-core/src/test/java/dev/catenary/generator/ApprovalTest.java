package dev.catenary.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JsonParser;

/** Every folder of {@code specs/features}: generated as accepted, compiled without a warning, and used. */
class ApprovalTest {
    private static final String USE = "Use.java";

    @TempDir
    private Path temporary;

    /** All, or those whose name contains {@code -Dfeature}: one is checked in seconds while it is written. */
    static List<Feature> features() {
        String wanted = System.getProperty("feature", "");
        return Feature.all().stream()
                .filter(feature -> feature.name().contains(wanted))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("features")
    void isAsAccepted(Feature feature) {
        Feature.Output output = feature.generate();
        Approval.check(feature.folder().resolve("api.txt"), output.api());
        Approval.check(feature.folder().resolve("problems.txt"), output.problems());
        feature.settings().lockFile().ifPresent(file -> Approval.check(file, output.lock()));
        Approval.checkFolder(feature.folder().resolve("expected"), output.sources());
    }

    @ParameterizedTest
    @MethodSource("features")
    void compilesAndRuns(Feature feature) throws Exception {
        Map<String, String> sources = new HashMap<>(feature.generate().sources());
        Path use = feature.folder().resolve(USE);
        if (Files.exists(use)) {
            sources.put(USE, Files.readString(use));
        }
        assertThat(Javac.compile(sources, classPath(), temporary)).isEmpty();
        run(feature);
    }

    @ParameterizedTest
    @MethodSource("features")
    void compilesAndRunsInEclipse(Feature feature) throws Exception {
        List<Path> sources =
                List.of(feature.folder().resolve("expected"), feature.folder().resolve(USE));
        assertThat(Ecj.compile(sources, classPath(), temporary)).isEmpty();
        run(feature);
    }

    /** How much code a description becomes, so that growth shows in review. */
    @Test
    void sizesAreAsAccepted() {
        String table = Feature.all().stream()
                .map(feature -> size(feature.name(), feature.generate()))
                .collect(Collectors.joining("", "files  lines  feature\n", ""));
        Approval.check(Path.of("..", "specs", "sizes.txt"), table);
    }

    private static String size(String name, Feature.Output output) {
        return "%5d  %5d  %s%n"
                .formatted(output.sources().size(), output.lines(), name)
                .replace("\r", "");
    }

    private void run(Feature feature) throws Exception {
        if (Files.notExists(feature.folder().resolve(USE))) {
            return;
        }
        Path exchanges = feature.folder().resolve("exchanges.txt");
        URL[] classes = {temporary.toUri().toURL()};
        try (ReplayServer server = new ReplayServer(Files.exists(exchanges) ? Files.readString(exchanges) : "");
                URLClassLoader loader = new URLClassLoader(classes, getClass().getClassLoader())) {
            Object said = loader.loadClass("Use").getMethod("use", String.class).invoke(null, server.baseUrl());
            assertThat(server.differences()).isEmpty();
            String text = said.toString().replace(server.baseUrl(), "BASE");
            Approval.check(feature.folder().resolve("result.txt"), text + "\n");
        }
    }

    /** What a user's project has: the runtime and its two dependencies. */
    static List<Path> classPath() throws ClassNotFoundException {
        return Stream.of(Class.forName("dev.catenary.runtime.Link"), JsonParser.class, NullMarked.class)
                .map(Javac::placeOf)
                .toList();
    }
}
