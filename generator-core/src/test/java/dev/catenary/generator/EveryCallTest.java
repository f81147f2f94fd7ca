package dev.catenary.generator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catenary.generator.api.Api;
import dev.catenary.generator.problem.Problems;
import dev.catenary.generator.source.ApiReader;
import dev.catenary.generator.source.SourceSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@link EveryCall} makes of clients that are right, and of such that are not. */
class EveryCallTest {
    private static final String DESCRIPTION = """
            openapi: 3.0.4
            info: {title: Zoo, version: '1'}
            paths:
              /pets/{id}:
                get:
                  parameters:
                    - {name: id, in: path, required: true, schema: {type: string}}
                    - {name: page, in: query, required: true, schema: {type: integer}}
                  responses: {'200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}}
              /pets:
                post:
                  requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}
                  responses: {'204': {description: ok}}
            components:
              schemas:
                Pet:
                  type: object
                  required: [name, friend]
                  properties:
                    name: {type: string}
                    friend: {oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}]}
                Cat: {type: object, required: [lives], properties: {lives: {type: integer}}}
                Dog: {type: object, required: [tricks], properties: {tricks: {type: array, items: {type: string}}}}
            """;

    @TempDir
    Path folder;

    private Path description;
    private Map<String, String> sources;

    @BeforeEach
    void generate() throws IOException {
        description = Files.writeString(folder.resolve("zoo.yaml"), DESCRIPTION);
        sources = Javac.sources(
                new Generator(GeneratorSettings.of(description, "zoo").build(), new Problems()).generate());
    }

    private EveryCall called() throws IOException {
        Path classes = folder.resolve("classes");
        assertThat(Javac.compile(sources, RealDescriptionsTest.CLASS_PATH, classes))
                .isEmpty();
        Api api = ApiReader.read(new SourceSettings(description, List.of()), new Problems());
        return EveryCall.of(classes, "zoo.ZooClient", List.of(SampleReplies.of(api, 0), SampleReplies.of(api, 1)));
    }

    private void change(String file, String before, String after) {
        assertThat(sources.get(file)).contains(before);
        sources.computeIfPresent(file, (path, text) -> text.replace(before, after));
    }

    @Test
    void everyCallOfAClientThatIsRightIsMade() throws IOException {
        EveryCall calls = called();

        assertThat(calls.failures()).isEmpty();
        assertThat(calls.missing(DescribedOperations.of(description))).isEmpty();
        assertThat(calls.made()).as("each refused once and answered twice").isEqualTo(6);
    }

    @Test
    void aPathThatIsAnotherIsMissed() throws IOException {
        change("zoo/ZooClient.java", "\"pets\"", "\"beasts\"");

        assertThat(called().missing(DescribedOperations.of(description)))
                .containsExactlyInAnyOrder("GET /pets/{id}", "POST /pets");
    }

    @Test
    void whatCannotBeReadIsAFailure() throws IOException {
        change("zoo/model/Pet.java", "p.required(\"name\", Codecs.STRING)", "p.required(\"name\", Codecs.INT64)");

        assertThat(called().failures()).anyMatch(failure -> failure.contains("expected an integer"));
    }

    @Test
    void aUnionThatKnowsNotItsMemberIsAFailure() throws IOException {
        change("zoo/model/Pet.java", ".required(\"tricks\")", ".required(\"other\")");

        assertThat(called().failures()).anyMatch(failure -> failure.contains("of no known type"));
    }
}
