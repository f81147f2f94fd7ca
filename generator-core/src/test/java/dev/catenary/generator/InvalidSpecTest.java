package dev.catenary.generator;

import static org.assertj.core.api.Assertions.assertThat;

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
 * person is told. See {@link Approval}.
 */
class InvalidSpecTest {
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
        Approval.check(folder.resolve("expected.txt"), found);
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
            new Generator(Feature.settings(description, "com.example.client"), problems).plan();
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
