package dev.catenary.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.catenary.generator.problem.Problems;
import dev.catenary.runtime.JsonKind;
import dev.catenary.runtime.JsonValue;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Generated clients talk to programs that we did not write. The profile {@code counterparts} runs these tests and fetches
 * the other side into {@code target/counterparts}; what cannot be had is skipped. Each has a folder in
 * {@code specs/counterparts}: a program that uses the client, and what it says.
 */
@Tag("counterparts")
class CounterpartsTest {
    private static final Path SPECS = Path.of("..", "specs", "counterparts");
    private static final Path FETCHED = Path.of("target", "counterparts");
    private static final String PRISM = "@stoplight/prism-cli@5.16.0";

    @TempDir
    private Path temporary;

    /** WireMock describes its admin API in its jar. */
    @Test
    void wireMockObeysAClientOfItsOwnDescription() throws Exception {
        Path jar = FETCHED.resolve("wiremock-standalone.jar");
        assumeTrue(Files.exists(jar), "Skipped: no WireMock in " + jar + "; the profile counterparts fetches it.");
        Path description = unpacked(jar, "swagger").resolve("wiremock-admin-api.yaml");
        Class<?> use = use("wiremock", GeneratorSettings.of(description, "com.example"));
        List<String> command = List.of(
                java(), "-jar", jar.toString(), "--port", "0", "--bind-address", "127.0.0.1", "--disable-banner");
        try (OtherProgram wireMock = OtherProgram.start(command, Pattern.compile("port: +([0-9]+)"))) {
            Approval.check(SPECS.resolve("wiremock").resolve("result.txt"), said(use, wireMock.said()));
        }
    }

    /** Prism answers every request that violates the description with 422, and says why. */
    @Test
    void prismFindsNothingWrongWithRequestsToGitHub() throws Exception {
        Path whole = RealDescriptionsTest.corpus().resolve("api.github.com.json");
        assumeTrue(Files.exists(whole), "Skipped: no description of GitHub at " + whole + ".");
        Path prism = prism();
        assumeTrue(Files.exists(prism), "Skipped: npm could not install " + PRISM + " into " + FETCHED + ".");

        Path part =
                Files.writeString(temporary.resolve("github.json"), part(whole).toJson(), StandardCharsets.UTF_8);
        Class<?> use = use("github", GeneratorSettings.of(part, "com.example").clientName(Optional.of("GitHub")));
        List<String> command =
                List.of(prism.toString(), "mock", "--errors", "-h", "127.0.0.1", "-p", "0", part.toString());
        try (OtherProgram mock =
                OtherProgram.start(command, Pattern.compile("listening on http://127.0.0.1:([0-9]+)"))) {
            Approval.check(SPECS.resolve("github").resolve("result.txt"), said(use, mock.said()));
        }
    }

    private static String java() {
        return ProcessHandle.current().info().command().orElse("java");
    }

    private static String said(Class<?> use, String port) throws Exception {
        return use.getMethod("use", String.class).invoke(null, "http://127.0.0.1:" + port) + "\n";
    }

    /** The program of a counterpart, compiled with the client. */
    private Class<?> use(String name, GeneratorSettings.Builder settings) throws Exception {
        Map<String, String> sources = Javac.sources(new Generator(settings.build(), new Problems()).generate());
        sources.put("Use.java", Files.readString(SPECS.resolve(name).resolve("Use.java")));
        Path classes = temporary.resolve("classes");
        assertThat(Javac.compile(sources, RealDescriptionsTest.CLASS_PATH, classes))
                .isEmpty();
        // Left open: classes are loaded while the program runs, and the process ends with the tests.
        return new URLClassLoader(
                        new URL[] {classes.toUri().toURL()}, getClass().getClassLoader())
                .loadClass("Use");
    }

    private Path unpacked(Path jar, String folder) throws IOException {
        Path target = temporary.resolve(folder);
        try (FileSystem zip = FileSystems.newFileSystem(jar);
                Stream<Path> files = Files.walk(zip.getPath(folder))) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Path copy = temporary.resolve(file.toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy);
                }
            }
        }
        return target;
    }

    /** Installs Prism if it is not there; without npm, or without a network, it still is not. */
    private static Path prism() throws IOException, InterruptedException {
        Path prism = FETCHED.resolve("node_modules").resolve(".bin").resolve("prism");
        if (!Files.exists(prism)) {
            Files.createDirectories(FETCHED);
            List<String> npm =
                    List.of("npm", "install", "--no-audit", "--no-fund", "--prefix", FETCHED.toString(), PRISM);
            try {
                new ProcessBuilder(npm)
                        .redirectErrorStream(true)
                        .redirectOutput(FETCHED.resolve("npm.log").toFile())
                        .start()
                        .waitFor();
            } catch (IOException noNpm) {
                assumeTrue(false, "Skipped: " + noNpm.getMessage());
            }
        }
        return prism;
    }

    /** The paths that the program uses and all that they refer to: Prism takes minutes to load the whole. */
    private static JsonValue part(Path description) throws IOException {
        Map<String, JsonValue> whole =
                JsonValue.parse(Files.readString(description)).members();
        Set<String> wanted =
                Set.copyOf(Files.readAllLines(SPECS.resolve("github").resolve("paths.txt")));
        Map<String, JsonValue> paths = new LinkedHashMap<>(whole.get("paths").members());
        paths.keySet().retainAll(wanted);
        assertThat(paths.keySet()).isEqualTo(wanted);

        Map<String, Map<String, JsonValue>> used = new LinkedHashMap<>();
        collect(JsonValue.of(paths), whole.get("components").members(), used);
        Map<String, JsonValue> part = new LinkedHashMap<>(whole);
        part.keySet().retainAll(Set.of("openapi", "info", "servers"));
        part.put("paths", JsonValue.of(paths));
        part.put("components", JsonValue.of(used));
        return JsonValue.of(part);
    }

    private static void collect(
            JsonValue value, Map<String, JsonValue> components, Map<String, Map<String, JsonValue>> used) {
        if (value.kind() == JsonKind.ARRAY) {
            value.items().forEach(item -> collect(item, components, used));
        } else if (value.kind() == JsonKind.OBJECT) {
            JsonValue reference = value.members().get("$ref");
            if (reference != null && reference.kind() == JsonKind.STRING) {
                String[] steps = reference.asText().split("/", 4);
                JsonValue target = components.get(steps[2]).members().get(steps[3]);
                if (used.computeIfAbsent(steps[2], kind -> new LinkedHashMap<>())
                                .put(steps[3], target)
                        == null) {
                    collect(target, components, used);
                }
            }
            value.members().values().forEach(member -> collect(member, components, used));
        }
    }
}
