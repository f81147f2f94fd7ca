package dev.catenary.generator.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catenary.generator.api.PathPattern;
import dev.catenary.generator.problem.Problem;
import dev.catenary.generator.problem.Problems;
import dev.catenary.generator.source.Selection.Candidate;
import dev.catenary.generator.source.Selection.Filter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SelectionTest {
    private static final Candidate LIST = new Candidate("get", "/v3/pay", List.of("pay", "read"), "list");
    private static final Candidate PAY = new Candidate("post", "/v3/pay", List.of("pay"), "pay");
    private static final Candidate OLD = new Candidate("get", "/v2", List.of(), "");

    private static List<Candidate> kept(Filter include, Filter exclude) {
        return List.of(LIST, PAY, OLD).stream()
                .filter(new Selection(include, exclude).compiled())
                .toList();
    }

    @Test
    void nothingSelectedIsEverything() {
        assertThat(kept(Filter.NONE, Filter.NONE)).containsExactly(LIST, PAY, OLD);
    }

    @Test
    void eachKindOfIncludeHasToMatch() {
        Filter include = new Filter(List.of("/v3/**"), List.of("read"), List.of());
        assertThat(kept(include, Filter.NONE)).containsExactly(LIST);
        Filter apart = new Filter(List.of("/v2"), List.of("read"), List.of());
        assertThat(kept(apart, Filter.NONE)).isEmpty();
    }

    @Test
    void anyExcludeTakesOut() {
        Filter exclude = new Filter(List.of("get /v2"), List.of("read"), List.of("none"));
        assertThat(kept(Filter.NONE, exclude)).containsExactly(PAY);
        assertThat(kept(Filter.NONE, new Filter(List.of(), List.of(), List.of("pay"))))
                .containsExactly(LIST, OLD);
    }

    @Test
    void whatMatchesNothingIsTold() {
        Problems problems = new Problems();
        Filter include = new Filter(List.of("/v4/**"), List.of("pay"), List.of("LIST"));
        new Selection(include, Filter.NONE).check(List.of(LIST, PAY, OLD), problems);
        assertThat(problems.sorted().stream().map(Problem::text))
                .containsExactly(
                        "No operation is left by the include and exclude settings.",
                        "No operation of the description matches \"LIST\".",
                        "No operation of the description matches \"/v4/**\".");
    }

    @ParameterizedTest
    @CsvSource({
        "/v3/**, /v3, true",
        "/v3/**, /v3/a/b, true",
        "/v3/**, /v30, false",
        "/v3/*, /v3/a, true",
        "/v3/*, /v3/a/b, false",
        "/v3/*.json, /v3/a.json, true",
        "/v3/*/x, /v3/{id}/x, true",
        "**/x, /a/b/x, true",
        "/a+b, /a+b, true",
        "/a+b, /aab, false",
        "GET /a, /a, true",
        "get /a, /a, true",
        "POST /a, /a, false"
    })
    void patterns(String pattern, String path, boolean matches) {
        assertThat(PathPattern.of(pattern).matches("GET", path)).isEqualTo(matches);
    }
}
