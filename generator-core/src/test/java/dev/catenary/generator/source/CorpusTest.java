package dev.catenary.generator.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.catenary.generator.api.Api;
import dev.catenary.generator.api.PathNode;
import dev.catenary.generator.problem.Problem;
import dev.catenary.generator.problem.Problems;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Real public descriptions, which are not part of this repository: a folder {@code ../shared/corpus} beside the checkout,
 * or the one that the system property {@code catenary.corpus} names. Without it these tests are skipped.
 */
class CorpusTest {
    private static final Set<String> METHODS =
            Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "api.github.com.json",
                "stripe.com.json",
                "kubernetes.io.json",
                "docker.com/engine.json",
                "slack.com.json",
                "openai.com.json",
                "digitalocean.com.json",
                "adyen.com/CheckoutService-v71.json",
            })
    void isReadWithoutAnErrorAndWithEveryOperation(String name) {
        Path file = corpus().resolve(name);
        assumeTrue(Files.exists(file), "Skipped: no corpus at " + file + ".");

        Problems problems = new Problems();
        Api api = ApiReader.read(new SourceSettings(file, List.of()), problems);

        assertThat(problems.sorted().stream().filter(Problem::isError)).isEmpty();
        assertThat(operations(api.root())).isEqualTo(countOperations(file)).isPositive();
    }

    private static Path corpus() {
        String named = System.getProperty("catenary.corpus");
        return named != null
                ? Path.of(named)
                : repository().resolve("../shared/corpus").normalize();
    }

    /** Maven runs the tests in the module's folder, other tools in the repository's. */
    private static Path repository() {
        Path here = Path.of("").toAbsolutePath();
        return Files.exists(here.resolve("specs")) ? here : here.getParent();
    }

    private static int operations(PathNode node) {
        return node.operations().size()
                + node.children().stream().mapToInt(CorpusTest::operations).sum();
    }

    /** Counts the methods under {@code paths} from the bare tokens, with nothing of the reader. */
    private static int countOperations(Path file) {
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), Files.readAllBytes(file))) {
            int count = 0;
            boolean inPaths = false;
            int depth = 0;
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
                if (token == JsonToken.PROPERTY_NAME && depth == 1) {
                    inPaths = parser.currentName().equals("paths");
                }
                if (token == JsonToken.PROPERTY_NAME
                        && depth == 3
                        && inPaths
                        && METHODS.contains(parser.currentName())) {
                    count++;
                }
            }
            return count;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
