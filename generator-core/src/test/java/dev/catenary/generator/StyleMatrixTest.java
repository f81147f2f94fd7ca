package dev.catenary.generator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catenary.generator.api.Api;
import dev.catenary.generator.api.Operation;
import dev.catenary.generator.api.Parameter;
import dev.catenary.generator.api.Parameter.In;
import dev.catenary.generator.api.Parameter.Style;
import dev.catenary.generator.api.PathNode;
import dev.catenary.generator.api.Schema;
import dev.catenary.generator.api.Segment;
import dev.catenary.generator.problem.Problems;
import dev.catenary.generator.source.ApiReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** That {@code specs/styles/parameters} leaves out no cell of location × style × explode × allowReserved × type. */
class StyleMatrixTest {
    private static final List<String> SINGLE = List.of(
            "Text",
            "Text date",
            "Text date-time",
            "Text uuid",
            "Text byte",
            "Whole int64",
            "Decimal",
            "Decimal double",
            "Bool",
            "Choice",
            "OneOf",
            "Anything");
    private static final List<String> COMPOSITE = List.of(
            "ListOf Text", "ListOf Text date-time", "ListOf Whole int64", "ListOf Choice", "Struct", "MapOf Text");

    // OAS 3.1.1 §4.8.12.3 (Style Values): the styles of each location, and the types each is for.
    private static final Map<In, List<Style>> ALL_TYPES = Map.of(
            In.PATH, List.of(Style.SIMPLE, Style.LABEL, Style.MATRIX),
            In.QUERY, List.of(Style.FORM),
            In.HEADER, List.of(Style.SIMPLE),
            In.COOKIE, List.of(Style.FORM));
    private static final List<Style> COMPOSITE_TYPES = List.of(Style.SPACE_DELIMITED, Style.PIPE_DELIMITED);

    /** Operations whose rows are whole calls, and one whose parameters have other names in Java. */
    private static final Set<String> WHOLE_CALLS = Set.of("on", "at", "file", "dot", "two", "all", "names");

    private final Api api = ApiReader.read(
            GeneratorSettings.of(StyleCellsTest.PARAMETERS.resolve("openapi.yaml"), "com.example")
                    .build()
                    .source(),
            new Problems());

    /** A parameter and the first two segments of its path. */
    private record Placed(List<String> path, Parameter parameter) {}

    @Test
    void theDescriptionHasEveryCombination() {
        Set<String> described = placed(api.root(), List.of()).stream()
                .map(placed -> cell(placed.parameter()))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(described).containsAll(combinations());
    }

    @Test
    void theTableHasEveryParameter() throws IOException {
        Set<String> rows = StyleCellsTest.cells(StyleCellsTest.PARAMETERS).stream()
                .map(cell -> key(cell.operation(), cell.parameter()))
                .collect(Collectors.toSet());
        Set<String> wanted = placed(api.root(), List.of()).stream()
                .filter(placed -> placed.path().stream().limit(1).noneMatch(WHOLE_CALLS::contains))
                .map(placed -> key(placed.path().get(0), parameter(placed)))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(wanted).hasSizeGreaterThan(250);
        assertThat(rows).containsAll(wanted);
    }

    private static String parameter(Placed placed) {
        return placed.parameter().in() == In.PATH
                ? placed.path().get(1)
                : placed.parameter().wireName();
    }

    /** {@code header X-Text} and {@code header xText} are the same. */
    private static String key(String operation, String parameter) {
        return operation + " " + parameter.replace("-", "").toLowerCase(Locale.ROOT);
    }

    private static Set<String> combinations() {
        Set<String> all = new TreeSet<>();
        for (boolean explode : new boolean[] {false, true}) {
            for (boolean reserved : new boolean[] {false, true}) {
                ALL_TYPES.forEach((in, styles) -> styles.stream()
                        .filter(style -> !reserved || in == In.QUERY) // §4.8.12.2.2: allowReserved is the query's
                        .forEach(style -> add(all, in, style, explode, reserved, true)));
                COMPOSITE_TYPES.forEach(style -> add(all, In.QUERY, style, explode, reserved, false));
            }
        }
        for (String type : List.of("Struct", "MapOf Text")) {
            all.add(cell(In.QUERY, Style.DEEP_OBJECT, true, false, type));
            all.add(cell(In.QUERY, Style.DEEP_OBJECT, true, true, type));
        }
        for (In in : ALL_TYPES.keySet()) {
            all.add(cell(in, Style.JSON, false, false, "Struct"));
            all.add(cell(in, Style.TEXT, false, false, "Text"));
        }
        return all;
    }

    private static void add(Set<String> all, In in, Style style, boolean explode, boolean reserved, boolean single) {
        Stream.concat(single ? SINGLE.stream() : Stream.empty(), COMPOSITE.stream())
                .forEach(type -> all.add(cell(in, style, explode, reserved, type)));
    }

    private static String cell(In in, Style style, boolean explode, boolean reserved, String type) {
        return in + " " + style + (explode ? " explode" : "") + (reserved ? " allowReserved" : "") + " " + type;
    }

    private String cell(Parameter p) {
        return cell(p.in(), p.style(), p.explode(), p.allowReserved(), type(p.schema()));
    }

    private String type(Schema schema) {
        if (schema instanceof Schema.Ref ref) {
            return type(api.schemas().get(ref.target()));
        }
        String kind = schema.getClass().getSimpleName();
        if (schema instanceof Schema.ListOf list) {
            return kind + " " + type(list.items());
        }
        if (schema instanceof Schema.MapOf map) {
            return kind + " " + type(map.values());
        }
        String format = schema instanceof Schema.Text text
                ? text.format()
                : schema instanceof Schema.Whole whole
                        ? whole.format()
                        : schema instanceof Schema.Decimal decimal ? decimal.format() : "";
        return (kind + " " + format).strip();
    }

    private static List<Placed> placed(PathNode node, List<String> above) {
        List<String> path = new ArrayList<>(above);
        if (node.segment() instanceof Segment.Literal literal) {
            path.add(literal.text());
        } else if (node.segment() instanceof Segment.Mixed mixed && path.isEmpty()) {
            path.add(mixed.parts().get(0).text().replaceAll("\\W.*", ""));
        }
        List<Placed> placed = new ArrayList<>();
        node.variables().forEach(parameter -> placed.add(new Placed(path, parameter)));
        for (Operation operation : node.operations()) {
            operation.parameters().forEach(parameter -> placed.add(new Placed(path, parameter)));
        }
        node.children().forEach(child -> placed.addAll(placed(child, path)));
        return placed;
    }
}
