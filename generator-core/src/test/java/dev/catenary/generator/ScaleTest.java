package dev.catenary.generator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catenary.generator.problem.Problem;
import dev.catenary.generator.problem.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Descriptions beyond what class files hold in one piece compile all the same: a constant pool has 65,535 entries, a
 * method 64 KiB of code, a string constant 65,535 bytes, a method 255 parameters (JVMS §4.11).
 */
class ScaleTest {
    @TempDir
    private Path folder;

    private final Problems problems = new Problems();

    /** Static initialisers of enums are the first to outgrow a method. */
    @ParameterizedTest
    @CsvSource({"string, 2000", "integer, 2000", "number, 2000", "string, 2001", "string, 20000"})
    void enums(String type, int size) throws IOException {
        String quote = type.equals("string") ? "\"" : "";
        String values = list(size, i -> quote + (type.equals("number") ? i + ".25" : i) + quote);
        compiles(schema("{\"type\":\"" + type + "\",\"enum\":[" + values + "]}"));
        assertThat(problems.sorted().stream().map(Problem::code)).hasSize(size > 2_000 ? 1 : 0);
    }

    @Test
    void anObjectOfThreeThousandProperties() throws IOException {
        String properties =
                list(3_000, i -> "\"property_" + i + "\":{\"type\":\"" + (i % 2 == 0 ? "string" : "integer") + "\"}");
        String required = list(300, i -> "\"property_" + i + "\"");
        compiles(schema("{\"type\":\"object\",\"required\":[" + required + "],\"properties\":{" + properties + "}}"));
    }

    @Test
    void anOperationOfThreeHundredParameters() throws IOException {
        String parameters =
                list(300, i -> "{\"name\":\"p" + i + "\",\"in\":\"query\",\"schema\":{\"type\":\"string\"}}");
        compiles("\"/a\":{\"get\":{\"parameters\":[" + parameters + "],\"responses\":{}}}", "{}");
    }

    @Test
    void aUnionOfFourHundredMembers() throws IOException {
        String members = list(
                400,
                i -> "{\"type\":\"object\",\"required\":[\"k" + i + "\"],\"properties\":{\"k" + i
                        + "\":{\"type\":\"string\"}}}");
        compiles(schema("{\"oneOf\":[" + members + "]}"));
    }

    /** In every place that text comes to: Javadoc, constants, wire names. */
    @Test
    void textsOverSixtyFourKibibytes() throws IOException {
        String text = "long text ".repeat(7_000);
        String chinese = "很长".repeat(12_000);
        String name = "很长".repeat(8_000); // the JSON parser has a limit for names
        compiles(schema("{\"type\":\"object\",\"description\":\"" + text + "\",\"properties\":{\"" + name
                + "\":{\"type\":\"string\",\"default\":\"" + text + "\"},\"kind\":{\"type\":\"string\",\"enum\":[\""
                + text
                + "\",\"" + chinese + "\"]},\"one\":{\"type\":\"string\",\"enum\":[\"" + text + "\"]}}}"));
    }

    /** One link with many steps. */
    @Test
    void aThousandSegmentsAtOnePlace() throws IOException {
        compiles(list(1_000, i -> "\"/s" + i + "\":{\"get\":{\"responses\":{\"204\":{\"description\":\"\"}}}}"), "{}");
    }

    @Test
    void aPathOfSixtySegments() throws IOException {
        String path = IntStream.range(0, 60).mapToObj(i -> "/segment-" + i).collect(Collectors.joining());
        compiles("\"" + path + "\":{\"get\":{\"responses\":{\"204\":{\"description\":\"\"}}}}", "{}");
    }

    private static String list(int size, IntFunction<String> item) {
        return IntStream.range(0, size).mapToObj(item).collect(Collectors.joining(","));
    }

    /** Paths that use the schema {@code Big}. */
    private String[] schema(String schema) {
        String content = "{\"content\":{\"application/json\":{\"schema\":{\"$ref\":\"#/components/schemas/Big\"}}}}";
        String paths = "\"/a\":{\"post\":{\"requestBody\":" + content + ",\"responses\":{\"200\":" + content + "}}}";
        return new String[] {paths, "{\"Big\":" + schema + "}"};
    }

    private void compiles(String... pathsAndSchemas) throws IOException {
        Path spec = Files.writeString(
                folder.resolve("openapi.json"),
                "{\"openapi\":\"3.0.4\",\"info\":{\"title\":\"Scale\",\"version\":\"1\"},\"paths\":{"
                        + pathsAndSchemas[0] + "},\"components\":{\"schemas\":" + pathsAndSchemas[1] + "}}");
        Map<String, String> sources = Map.of();
        try {
            sources = Javac.sources(
                    new Generator(GeneratorSettings.of(spec, "com.acme.scale").build(), problems).generate());
        } catch (RefusedException refused) {
            assertThat(problems.sorted().stream().filter(Problem::isError)).isEmpty();
        }
        assertThat(Javac.compile(sources, RealDescriptionsTest.CLASS_PATH, folder.resolve("classes")))
                .isEmpty();
    }
}
