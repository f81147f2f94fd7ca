package dev.catenary.generator.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catenary.generator.api.Body;
import dev.catenary.generator.api.Doc;
import dev.catenary.generator.api.Facts;
import dev.catenary.generator.api.Operation;
import dev.catenary.generator.api.Payload;
import dev.catenary.generator.api.Schema;
import dev.catenary.generator.problem.SourceRef;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class VerbTest {
    private static final SourceRef HERE = SourceRef.ofFile("a.yaml");

    @Test
    void aMethodIsCalledByItsName() {
        assertThat(names(Set.of(), "GET", "QUERY", "COPY", "M-SEARCH", "NOTIFY", "myOwn", "WITH"))
                .isEqualTo("get query copy mSearch notify_ myOwn with_");
    }

    @Test
    void aStepKeepsItsNameBeforeAMethodThatIsNotCommon() {
        assertThat(names(Set.of("copy", "purgeCall", "moveEvents"), "COPY", "PURGE", "MOVE", "LINK"))
                .isEqualTo("copy_ purge_ move_ link");
    }

    @Test
    void aVerbThatAlwaysTakesABodySharesTheNameOfAStepWithoutArgument() {
        Operation query = operation("QUERY", true);
        List<Operation> operations = List.of(query);
        assertThat(Verb.of(operations, () -> Set.of("query"), Set::of, operation -> Optional.empty())
                        .get(query)
                        .name())
                .isEqualTo("query");
        assertThat(Verb.of(operations, () -> Set.of("query"), () -> Set.of("query"), operation -> Optional.empty())
                        .get(query)
                        .name())
                .isEqualTo("query_");
    }

    /** Their types would be one file where the file system is blind to case. */
    @Test
    void methodsThatDifferByCaseOrSignsOnlyAreToldApart() {
        String names = names(Set.of(), "copy", "COPY", "get", "GET", "COPY-CALL");
        assertThat(names).matches("copy_[a-z]{4} copy get_[a-z]{4} get copyCall_[a-z]{4}");
        assertThat(names(Set.of(), "COPY-CALL", "GET", "get", "COPY", "copy").split(" "))
                .containsExactlyInAnyOrder(names.split(" "));
    }

    private static String names(Set<String> steps, String... methods) {
        List<Operation> operations =
                Arrays.stream(methods).map(method -> operation(method, false)).toList();
        Map<Operation, Verb> verbs = Verb.of(operations, () -> steps, Set::of, operation -> Optional.empty());
        return String.join(
                " ",
                operations.stream()
                        .map(operation -> verbs.get(operation).name())
                        .toList());
    }

    private static Operation operation(String method, boolean withBody) {
        Payload json = new Payload(
                "application/json", Payload.Kind.JSON, new Schema.Anything(Facts.at(HERE)), new TreeMap<>(), HERE);
        Optional<Body> body =
                Optional.of(new Body(true, List.of(json), Doc.NONE, HERE)).filter(b -> withBody);
        return new Operation(
                method,
                "/a",
                false,
                "",
                List.of(),
                List.of(),
                body,
                List.of(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Doc.NONE,
                HERE);
    }
}
