package dev.catenary.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catenary.runtime.TestModels.Filter;
import dev.catenary.runtime.TestModels.Problem;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FitTest {
    private static final int DEPTH = 14;

    private record Arm(Object value) implements Union {}

    private record Other(Object value) implements Union {}

    /** Either of two models of one shape, whose items are such unions again. */
    private static final class Tree extends Model {
        static final AtomicInteger LOOKS = new AtomicInteger();
        static final UnionType<Union> UNION = UnionType.of("Tree", v -> {
            v.wrap(Arm.class, Tree.ALL, Arm::new).kinds(JsonKind.OBJECT);
            v.wrap(Other.class, Tree.ANY, Other::new).kinds(JsonKind.OBJECT);
        });
        static final ModelType<Tree> ALL = ModelType.of("All", Tree::new, Tree::properties);
        static final ModelType<Tree> ANY = ModelType.of("Any", Tree::new, Tree::properties);

        private Tree(Values values) {
            super(ALL, values);
        }

        private static void properties(Properties p) {
            p.optional("of", Codecs.list(UNION));
            p.optional("name", new Codec<String>() {
                @Override
                public String read(JsonReader in) {
                    LOOKS.incrementAndGet();
                    return in.string();
                }

                @Override
                public void write(JsonWriter out, String value) {
                    out.string(value);
                }

                @Override
                public boolean accepts(JsonKind kind) {
                    return kind == JsonKind.STRING;
                }
            });
        }
    }

    private static long filter(String json) {
        return Fit.cost(Filter.TYPE, JsonValue.parse(json.replace('\'', '"')));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "{} | {'x':1}",
                "{'name':'a','size':1} | {'name':'a','sizes':1}",
                "{'x':1} | {'x':1,'y':2}",
                "{'a':1,'b':2,'c':3,'d':4} | {'size':'1'}",
                "{'size':1.0} | {'size':1.5}",
                "{'size':1} | {'size':99999999999999999999}",
                "{'name':'a'} | {'name':null}",
                "{'name':{}} | {'name':{},'size':[]}",
            })
    void theFirstFitsBetter(String better, String worse) {
        assertThat(filter(better)).isLessThan(filter(worse));
    }

    @Test
    void whatIsInsideCounts() {
        JsonValue right = JsonValue.parse("[{\"code\":\"A\"},{\"code\":\"B\",\"x\":1}]");
        JsonValue wrong = JsonValue.parse("[{\"code\":\"A\"},{\"name\":\"B\"}]");
        Codec<?> problems = Codecs.list(Problem.TYPE);
        assertThat(Fit.cost(problems, right)).isPositive().isLessThan(Fit.cost(problems, wrong));
        assertThat(Fit.cost(Codecs.list(Codecs.nullable(Problem.TYPE)), JsonValue.parse("[null]")))
                .isZero();
        JsonValue grown = JsonValue.parse("{\"code\":\"A\",\"more\":\"B\"}");
        assertThat(Fit.cost(Problem.TYPE, grown)).isLessThan(Fit.cost(Codecs.map(Codecs.STRING), grown));
        assertThat(Fit.cost(Codecs.list(Codecs.JSON), right))
                .isGreaterThan(Fit.cost(problems, right))
                .isLessThan(Fit.cost(problems, wrong));
        assertThat(Fit.cost(Codecs.DATE, JsonValue.parse("\"2026-11-26\""))).isZero();
        assertThat(Fit.cost(Codecs.DATE, JsonValue.parse("\"soon\""))).isPositive();
    }

    @Test
    void unionsInsideOfUnionsTakeNoMoreThanTheirSize() {
        String json = "{\"name\":\"x\"}";
        for (int i = 1; i < DEPTH; i++) {
            json = "{\"of\":[" + json + "],\"name\":\"x\"}";
        }
        assertThat(Tree.UNION.toJson(Tree.UNION.fromJson(json))).isEqualTo(json);
        assertThat(Tree.LOOKS).hasValueLessThanOrEqualTo(3 * DEPTH);
    }
}
