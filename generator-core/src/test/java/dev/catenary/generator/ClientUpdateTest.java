package dev.catenary.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.catenary.generator.problem.Code;
import dev.catenary.generator.problem.Problem;
import dev.catenary.generator.problem.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClientUpdateTest {
    private static final String SPEC = """
            openapi: 3.0.4
            info: {title: Shop, version: '1'}
            paths:
              /orders:
                get:
                  responses:
                    '200':
                      description: ok
                      content: {application/json: {schema: {$ref: 'parts.yaml#/Order'}}}
            """;
    private static final String PARTS = """
            Order: {type: object, properties: {id: {type: string}}}
            """;

    @TempDir
    private Path project;

    private Path out;

    @BeforeEach
    void description() throws IOException {
        out = project.resolve("out");
        Files.writeString(project.resolve("openapi.yaml"), SPEC);
        Files.writeString(project.resolve("parts.yaml"), PARTS);
    }

    @Test
    void doesNothingWhenNothingChanged() throws IOException {
        assertThat(update()).isPresent();
        Map<Path, FileTime> before = times();

        assertThat(update()).isEmpty();
        assertThat(times()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({"openapi.yaml, Shop, Store", "parts.yaml, id, number"})
    void runsAgainWhenAFileThatIsReadChanges(String file, String old, String replacement) throws IOException {
        update();
        Path input = project.resolve(file);
        Files.writeString(input, Files.readString(input).replace(old, replacement));

        assertThat(update()).isPresent();
        assertThat(update()).isEmpty();
    }

    @Test
    void runsAgainWhenASettingChanges() {
        update();
        assertThat(update(settings -> settings.shorthand(true))).isPresent();
        assertThat(update(settings -> settings.shorthand(true))).isEmpty();
        assertThat(update(settings -> settings.formats(Map.of("rfc3339", "OffsetDateTime", "money", "BigDecimal"))))
                .isPresent();
        assertThat(update(settings -> settings.exclude(List.of("DELETE /**"), List.of(), List.of())))
                .isPresent();
        assertThat(update(settings -> settings.onInvalid(OnInvalid.SKIP))).isPresent();
        assertThat(update()).isPresent();
    }

    @Test
    void repairsTheOutput() throws IOException {
        update();
        Map<Path, String> whole = texts();
        Path client = out.resolve("com/acme/Shop.java");

        Files.writeString(client, "edited");
        assertThat(update()).isPresent();
        assertThat(texts()).isEqualTo(whole);

        Files.delete(client);
        assertThat(update()).isPresent();
        assertThat(texts()).isEqualTo(whole);

        FileTime time = Files.getLastModifiedTime(client);
        Files.writeString(client, "restored with its old time stamp");
        Files.setLastModifiedTime(client, time);
        assertThat(update()).isPresent();
        assertThat(texts()).isEqualTo(whole);
    }

    @Test
    void aPackageGoesWithItsLastType() throws IOException {
        update();
        Path models = out.resolve("com/acme/model");
        assertThat(models.resolve("package-info.java")).content().contains("@NullMarked");

        Files.writeString(project.resolve("parts.yaml"), "Order: {type: string}");
        update();
        assertThat(models).doesNotExist();
    }

    @Test
    void twoFoldersGetTheSameBytes() throws IOException {
        update();
        Map<Path, String> first = texts();
        out = project.resolve("elsewhere/deeper");
        update();
        assertThat(texts()).isEqualTo(first);
    }

    @Test
    void anErrorLeavesTheFolderAsItWas() throws IOException {
        update();
        Map<Path, FileTime> before = times();
        Files.writeString(project.resolve("parts.yaml"), "Other: {}\n");

        assertThat(refusal("com.acme").code()).isEqualTo(Code.REF_NOT_FOUND);
        assertThat(times()).isEqualTo(before);
    }

    @Test
    void anErrorCreatesNoFolder() throws IOException {
        Files.delete(project.resolve("parts.yaml"));
        assertThat(refusal("com.acme").isError()).isTrue();
        assertThat(out).doesNotExist();
    }

    @Test
    void aForeignFileInTheWayIsAProblem() throws IOException {
        Files.createDirectories(out.resolve("com/acme"));
        Files.writeString(out.resolve("com/acme/Shop.java"), "mine");
        assertThat(refusal("com.acme").code()).isEqualTo(Code.OUTPUT_REFUSED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "com..acme",
                "com.class",
                "../x",
                "com/acme",
                "java.util",
                "dev.catenary.runtime.x",
                "com.a\u200bb"
            })
    void refusesPackages(String packageName) {
        assertThat(refusal(packageName).code()).isEqualTo(Code.SETTING_INVALID);
    }

    @Test
    void theTextOfAWrongSetting() {
        assertThat(refusal("com.class")).hasToString("""
                error SETTING_INVALID settings#/packageName
                  "com.class" is not a Java package name.
                  Choose a name such as "com.acme.shop".""");
    }

    private Optional<ClientUpdate.Result> update() {
        return update(settings -> settings);
    }

    private Optional<ClientUpdate.Result> update(UnaryOperator<GeneratorSettings.Builder> change) {
        GeneratorSettings settings = change.apply(GeneratorSettings.of(project.resolve("openapi.yaml"), "com.acme")
                        .clientName(Optional.of("Shop")))
                .build();
        return ClientUpdate.run(settings, out, new Problems());
    }

    private Problem refusal(String packageName) {
        GeneratorSettings settings = GeneratorSettings.of(project.resolve("openapi.yaml"), packageName)
                .clientName(Optional.of("Shop"))
                .build();
        Problems problems = new Problems();
        assertThatThrownBy(() -> ClientUpdate.run(settings, out, problems)).isInstanceOf(RefusedException.class);
        return problems.sorted().get(0);
    }

    private Map<Path, FileTime> times() throws IOException {
        Map<Path, FileTime> times = new HashMap<>();
        try (Stream<Path> files = Files.walk(out)) {
            for (Path file : files.toList()) {
                times.put(out.relativize(file), Files.getLastModifiedTime(file));
            }
        }
        return times;
    }

    private Map<Path, String> texts() throws IOException {
        Map<Path, String> texts = new HashMap<>();
        try (Stream<Path> files = Files.walk(out)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                texts.put(out.relativize(file), Files.readString(file));
            }
        }
        return texts;
    }
}
