package dev.catenary.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.catenary.generator.problem.Code;
import dev.catenary.generator.problem.Problem;
import dev.catenary.generator.problem.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every folder of {@code specs/invalid} holds a description with something wrong in it, and the exact problems that a
 * person is told. With {@code -Dapprove} what is found is written as what is expected; look at it before you commit it.
 */
class InvalidSpecTest {
    private static final String APPROVE = "approve";
    private static final String COMMAND = "mvn -pl generator-core -am test -D" + APPROVE;
    private static final List<String> DESCRIPTIONS = List.of("openapi.yaml", "openapi.json", "swagger.yaml");

    static Stream<String> folders() throws IOException {
        try (Stream<Path> entries = Files.list(invalid())) {
            return entries.filter(Files::isDirectory).map(p -> p.getFileName().toString()).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("folders")
    void tellsWhatIsWrong(String name) throws IOException {
        Path folder = invalid().resolve(name);
        String found = problems(description(folder));
        Path expected = folder.resolve("expected.txt");
        if (System.getProperty(APPROVE) != null) {
            approve(expected, found);
        }
        assertThat(found)
                .as("problems of specs/invalid/%s; accept with: %s", name, COMMAND)
                .isEqualTo(Files.exists(expected) ? Files.readString(expected) : "");
    }

    private static void approve(Path expected, String found) throws IOException {
        if (System.getenv("CI") != null) {
            fail("Approve on your own machine, not where CI is set: " + COMMAND);
        }
        Files.writeString(expected, found);
    }

    private static Path description(Path folder) {
        return DESCRIPTIONS.stream()
                .map(folder::resolve)
                .filter(Files::exists)
                .findFirst()
                .orElse(folder.resolve(DESCRIPTIONS.get(0)));
    }

    private static String problems(Path description) {
        Problems problems = new Problems();
        try {
            new Generator(
                            GeneratorSettings.of(description, "com.example.client")
                                    .build(),
                            problems)
                    .plan();
        } catch (RefusedException e) {
            assertThat(problems.hasErrors()).isTrue();
        }
        return problems.sorted().stream().map(Problem::toString).collect(Collectors.joining("\n", "", "\n"));
    }

    @Test
    void everyPageExplainsACodeAndEveryFolderHasOne() throws IOException {
        Path pages = repository().resolve("docs/problems");
        String all = folders().map(InvalidSpecTest::expected).collect(Collectors.joining());
        try (Stream<Path> files = Files.list(pages)) {
            List<String> explained = files.map(p -> p.getFileName().toString().replace(".md", ""))
                    .toList();
            assertThat(Stream.of(Code.values()).map(Code::name)).containsAll(explained);
            assertThat(Stream.of(Code.values()).map(Code::name).filter(c -> all.contains(" " + c + " ")))
                    .isSubsetOf(explained);
        }
    }

    private static String expected(String name) {
        try {
            return Files.readString(invalid().resolve(name).resolve("expected.txt"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Path invalid() {
        return repository().resolve("specs/invalid");
    }

    private static Path repository() {
        Path here = Path.of("").toAbsolutePath();
        return Files.exists(here.resolve("specs")) ? here : here.getParent();
    }
}
