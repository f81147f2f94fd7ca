package dev.catenary.generator.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.catenary.generator.problem.Problem;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentsTest {
    private static final String YAML = "openapi: 3.0.0\ninfo: {title: 标题}\npaths: {}\n";
    private static final String JSON = "{\"openapi\": \"3.0.0\",\n \"info\": {\"title\": \"标题\"},\n \"paths\": {}}";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "UTF-8, ''",
        "UTF-8, bom",
        "UTF-16BE, ''",
        "UTF-16BE, bom",
        "UTF-16LE, ''",
        "UTF-16LE, bom",
    })
    void readsUnicodeEncodings(String charset, String bom) {
        for (String text : new String[] {YAML, JSON}) {
            byte[] bytes = ((bom.isEmpty() ? "" : "\uFEFF") + text).getBytes(Charset.forName(charset));
            Described read = Described.read(Described.write(folder, "openapi", bytes));

            assertThat(read.problems()).isEmpty();
            assertThat(read.api().title()).isEqualTo("标题");
        }
    }

    @Test
    void otherEncodingsAreRefused() {
        byte[] latin1 = "openapi: 3.0.0\ninfo: {title: é}\npaths: {}\n".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(Described.read(Described.write(folder, "a.yaml", latin1)).places())
                .containsExactly("SYNTAX a.yaml");
        byte[] json = "{\"openapi\": \"3.0.0\",\n\"a\": \"é\"}".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(Described.read(Described.write(folder, "a.json", json)).places())
                .containsExactly("SYNTAX a.json:2");
    }

    @Test
    void jsonIsReadAsYamlWhereItIsOnlyThat() {
        Described read = Described.file(folder, "a.yaml", "{openapi: 3.0.0, info: {title: T}, paths: {}}");

        assertThat(read.problems()).isEmpty();
        assertThat(read.api().title()).isEqualTo("T");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"openapi": "3.0.0",              | SYNTAX a.json:1
            {"a": 1} {                        | SYNTAX a.json:1
            {"a": nope}                       | SYNTAX a.json:1
            `{"a": 1,\\n"b": 2,\\n"a": 3}`      | DUPLICATE_KEY a.json:3#/a
            """)
    void brokenJsonIsRefusedWithItsLine(String json, String problem) {
        assertThat(Described.file(folder, "a.json", json.replace("\\n", "\n")).places())
                .contains(problem);
    }

    @Test
    void jsonDepthIsLimited() {
        String deep = "{\"a\":" + "[".repeat(Limits.DEPTH) + "]".repeat(Limits.DEPTH) + "}";

        assertThat(Described.file(folder, "a.json", deep).places()).containsExactly("LIMIT_EXCEEDED a.json:1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n\t ", "\uFEFF"})
    void emptyFilesAreNoDescription(String text) {
        assertThat(Described.file(folder, "a.yaml", text).places()).containsExactly("FILE_NOT_READABLE a.yaml");
    }

    @Test
    void absentFilesAndFoldersAreReported() {
        assertThat(Described.read(folder.resolve("none.yaml")).places()).containsExactly("FILE_NOT_READABLE none.yaml");
        assertThat(Described.read(folder.resolve("no/none.yaml")).places())
                .containsExactly("FILE_NOT_READABLE none.yaml");
        assertThat(Described.read(folder).codes()).containsExactly("FILE_NOT_READABLE");
        assertThat(Described.read(folder.getRoot()).codes()).containsExactly("FILE_NOT_READABLE");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.com/a.yaml#/A",
                "http://example.com/a.yaml",
                "file:///etc/passwd",
                "//example.com/a.yaml",
                "../outside/secret.yaml#/A",
                "../outside/none.yaml",
                "%2e%2e/outside/secret.yaml#/A",
                "sub/../../outside/secret.yaml",
                "/etc/passwd",
            })
    void referencesStayInTheFolder(String ref) {
        Described.write(
                folder, "outside/secret.yaml", "A: {type: string, secret: hush}".getBytes(StandardCharsets.UTF_8));
        Described read = Described.openapi3(folder.resolve("in"), refTo(ref));

        assertThat(read.places()).containsExactly("REF_NOT_ALLOWED openapi.yaml:5#/components/schemas/X/$ref");
        assertThat(read.problems()).noneMatch(p -> p.toString().contains("hush"));
    }

    @Test
    void aListedRootMayBeReferredTo() {
        Path shared = Described.write(folder, "outside/a.yaml", "A: {type: string}".getBytes(StandardCharsets.UTF_8));
        Path spec = Described.write(
                folder,
                "in/openapi.yaml",
                ("openapi: 3.0.0\npaths: {}\n" + refTo("../outside/a.yaml#/A")).getBytes(StandardCharsets.UTF_8));

        Described read = Described.read(spec, shared.getParent());

        assertThat(read.problems()).isEmpty();
        assertThat(Printed.schema(read.schema("../outside/a.yaml#/A"))).isEqualTo("text");
    }

    @Test
    void aLinkOutOfTheFolderIsRefused() throws IOException {
        Path secret = Described.write(folder, "outside/a.yaml", "A: {type: string}".getBytes(StandardCharsets.UTF_8));
        Files.createDirectories(folder.resolve("in"));
        try {
            Files.createSymbolicLink(folder.resolve("in/a.yaml"), secret);
        } catch (IOException | UnsupportedOperationException e) {
            assumeTrue(false, "this file system has no symbolic links");
        }

        assertThat(Described.openapi3(folder.resolve("in"), refTo("a.yaml#/A")).codes())
                .containsExactly("REF_NOT_ALLOWED");
    }

    @Test
    void aBrokenFileIsReportedOnceHoweverOftenItIsNamed() {
        Described.write(folder, "b.yaml", "A: [".getBytes(StandardCharsets.UTF_8));
        Described read = Described.openapi3(folder, """
                components:
                  schemas:
                    X: {$ref: 'b.yaml#/A'}
                    Y: {$ref: 'b.yaml#/B'}
                """);

        assertThat(read.problems())
                .extracting(Problem::toString)
                .singleElement()
                .asString()
                .contains("b.yaml");
    }

    private static String refTo(String ref) {
        return "components:\n  schemas:\n    X: {$ref: '" + ref + "'}\n";
    }
}
