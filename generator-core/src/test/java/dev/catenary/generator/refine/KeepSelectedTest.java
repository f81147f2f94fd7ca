package dev.catenary.generator.refine;

import static dev.catenary.generator.refine.Given.node;
import static dev.catenary.generator.refine.Given.operation;
import static org.assertj.core.api.Assertions.assertThat;

import dev.catenary.generator.api.ApiText;
import dev.catenary.generator.api.Segment.Literal;
import dev.catenary.generator.api.Segment.Root;
import dev.catenary.generator.problem.Code;
import dev.catenary.generator.problem.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeepSelectedTest {
    private static Given kept(List<String> include, List<String> exclude) {
        return new Given()
                .paths(node(
                        new Root(),
                        List.of(),
                        node(
                                new Literal("v3"),
                                List.of(operation("GET", "/v3")),
                                node(
                                        new Literal("pay"),
                                        List.of(operation("GET", "/v3/pay"), operation("POST", "/v3/pay")))),
                        node(new Literal("v2"), List.of(operation("GET", "/v2")))))
                .run(new KeepSelected(include, exclude));
    }

    private static String paths(Given given) {
        return ApiText.of(given.result())
                .lines()
                .skip(2)
                .takeWhile(line -> line.startsWith(" "))
                .map(String::strip)
                .reduce("", (a, b) -> a + " " + b)
                .strip();
    }

    @Test
    void nothingSelectedIsEverything() {
        assertThat(paths(kept(List.of(), List.of()))).isEqualTo("/v3 GET /pay GET POST /v2 GET");
    }

    @Test
    void linksWithoutOperationsGo() {
        assertThat(paths(kept(List.of("/v3/*"), List.of()))).isEqualTo("/v3 /pay GET POST");
        assertThat(paths(kept(List.of(), List.of("/v3/**")))).isEqualTo("/v2 GET");
    }

    @Test
    void aMethodMayBeNamed() {
        assertThat(paths(kept(List.of("/v3/**"), List.of("get /v3/pay")))).isEqualTo("/v3 GET /pay POST");
    }

    @Test
    void selectingNothingIsAnError() {
        assertThat(kept(List.of("/v4/**"), List.of()).problems.sorted())
                .extracting(Problem::code)
                .containsExactly(Code.SETTING_INVALID);
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
        "/a+b, /aab, false"
    })
    void patterns(String pattern, String path, boolean matches) {
        assertThat(PathPattern.of(pattern).matches(operation("GET", path))).isEqualTo(matches);
    }
}
