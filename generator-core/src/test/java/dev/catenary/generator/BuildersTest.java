package dev.catenary.generator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catenary.generator.plan.ObjectType;
import dev.catenary.generator.problem.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which models have a builder. */
class BuildersTest {
    private static final String PET = """
            components:
              schemas:
                Pet:
                  type: object
                  required: [kind]
                  properties: {kind: {type: string}}
                  discriminator: {propertyName: kind}
                Cat: {allOf: [{$ref: '#/components/schemas/Pet'}, {type: object, properties: {lives: {type: integer}}}]}
                Home: {type: object, properties: {pets: {type: array, items: {$ref: '#/components/schemas/Pet'}}}}
                Alone: {type: object, properties: {a: {type: string}}}
            """;

    @TempDir
    private Path folder;

    @Test
    void whoSendsABaseSendsItsSubtypes() throws IOException {
        assertThat(builders(operation(
                        "requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Home'}}}}")))
                .containsOnly(Map.entry("Home", true), Map.entry("Cat", true), Map.entry("Other", true));
    }

    @Test
    void whoReceivesABaseBuildsNoneOfThem() throws IOException {
        assertThat(builders(operation("tags: []")))
                .containsOnly(Map.entry("Home", false), Map.entry("Cat", false), Map.entry("Other", false));
    }

    @Test
    void aPathVariableIsSent() throws IOException {
        String described = """
                  /at/{home}:
                    get:
                      parameters:
                        - {name: home, in: path, required: true, schema: {$ref: '#/components/schemas/Alone'}}
                      responses: {'200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/Alone'}}}}}
                """;
        assertThat(builders(described)).containsOnly(Map.entry("Alone", true));
    }

    @Test
    void allHaveOneIfTheUserWants() throws IOException {
        assertThat(builders(operation("tags: []"), settings -> settings.allBuilders(true)))
                .doesNotContainValue(false);
    }

    @Test
    void whatNothingHoldsCanBeBuilt() throws IOException {
        assertThat(builders(operation("tags: []"), settings -> settings.allModels(true)))
                .containsEntry("Alone", true)
                .containsEntry("Home", false);
    }

    private static String operation(String member) {
        return """
                  /homes:
                    post:
                      %s
                      responses: {'200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/Home'}}}}}
                """.formatted(member);
    }

    private Map<String, Boolean> builders(String paths) throws IOException {
        return builders(paths, settings -> settings);
    }

    private Map<String, Boolean> builders(String paths, UnaryOperator<GeneratorSettings.Builder> settings)
            throws IOException {
        Path spec = Files.writeString(
                folder.resolve("api.yaml"), "openapi: 3.0.4\ninfo: {title: A, version: '1'}\npaths:\n" + paths + PET);
        GeneratorSettings chosen =
                settings.apply(GeneratorSettings.of(spec, "com.example")).build();
        return new Generator(chosen, new Problems())
                .plan().types().stream()
                        .filter(ObjectType.class::isInstance)
                        .map(ObjectType.class::cast)
                        .collect(Collectors.toMap(type -> type.name().simpleName(), ObjectType::builder));
    }
}
