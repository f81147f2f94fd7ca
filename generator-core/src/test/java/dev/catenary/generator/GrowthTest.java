package dev.catenary.generator;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import dev.catenary.generator.problem.Problems;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A description of twice the size costs about twice as much to read, refine and plan. The measure is not a clock but what
 * the thread allocates, to which every walk adds: a walk from each element to each other one would give a ratio near 4.
 */
class GrowthTest {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final int SIZE = 400;

    @TempDir
    private Path folder;

    /** What there may be many of; schemas {@code S0}, {@code S1}, …, and the one that the operation uses. */
    enum Shape {
        /** Each refers to the next two, so that there are 2^n ways through them. */
        DIAMONDS(i -> "{\"type\":\"object\",\"properties\":{\"a\":" + ref(i + 1) + ",\"b\":" + ref(i + 2) + "}}"),
        /** The same by {@code allOf}, whose members are merged, in groups that end. */
        MERGED(i -> i % 8 == 7
                ? "{\"type\":\"object\",\"properties\":{\"p" + i + "\":{\"type\":\"string\"},\"next\":" + ref(i + 1)
                        + "}}"
                : "{\"allOf\":[" + ref(i + 1) + "," + ref(i / 8 * 8 + 7) + "]}"),
        ALIASES(i -> ref(i + 1)),
        /** Told apart by a required property each. */
        UNIONS(i -> "{\"oneOf\":[{\"type\":\"object\",\"required\":[\"x" + i + "\"],\"properties\":{\"x" + i
                + "\":{\"type\":\"string\"}}}," + ref(i + 1) + "," + ref(i + 2) + "]}"),
        /** The same inline object in each. */
        INLINE(i -> "{\"type\":\"object\",\"properties\":{\"link\":{\"type\":\"object\",\"properties\":{\"rel\":"
                + "{\"type\":\"string\"},\"href\":{\"type\":\"string\"}}},\"next\":" + ref(i + 1) + "}}"),
        ENUMS(i -> "{\"type\":\"object\",\"properties\":{\"e\":{\"type\":\"string\",\"enum\":[\"a" + i + "\",\"b\"]},"
                + "\"next\":" + ref(i + 1) + "}}");

        private final IntFunction<String> schema;

        Shape(IntFunction<String> schema) {
            this.schema = schema;
        }

        private static String ref(int i) {
            return "{\"$ref\":\"#/components/schemas/S" + i + "\"}";
        }

        String schemas(int size) {
            String last = "{\"type\":\"object\",\"properties\":{\"end\":{\"type\":\"string\"}}}";
            return IntStream.range(0, size + 2)
                    .mapToObj(i -> "\"S" + i + "\":" + (i < size ? schema.apply(i) : last))
                    .collect(Collectors.joining(","));
        }
    }

    @ParameterizedTest
    @EnumSource
    void schemas(Shape shape) throws IOException {
        growsInStep(size -> description(
                "\"/a\":{\"post\":{\"requestBody\":{\"content\":{\"application/json\":{\"schema\":"
                        + "{\"$ref\":\"#/components/schemas/S0\"}}}},\"responses\":{}}}",
                shape.schemas(size)));
    }

    /** As wide, as deep, and as both as they come. */
    @ParameterizedTest
    @EnumSource
    void paths(Tree tree) throws IOException {
        growsInStep(size -> description(
                IntStream.range(0, size)
                        .mapToObj(i -> "\"" + tree.path.apply(i) + "\":{\"get\":{\"operationId\":\"o" + i
                                + "\",\"parameters\":[{\"name\":\"q\",\"in\":\"query\",\"schema\":{\"type\":"
                                + "\"string\"}}],\"responses\":{}}}")
                        .collect(Collectors.joining(",")),
                ""));
    }

    enum Tree {
        WIDE(i -> "/s" + i),
        BINARY(i -> "/" + String.join("/", Integer.toBinaryString(i + 1).split(""))),
        PARAMETERS(i -> "/{p" + i + "}/x"),
        SAME_NAMES(i -> "/a-" + "-".repeat(i % 40) + i / 40 + "/get");

        private final IntFunction<String> path;

        Tree(IntFunction<String> path) {
            this.path = path;
        }
    }

    private static String description(String paths, String schemas) {
        return "{\"openapi\":\"3.0.4\",\"info\":{\"title\":\"Growth\",\"version\":\"1\"},\"paths\":{" + paths
                + "},\"components\":{\"schemas\":{" + schemas + "}}}";
    }

    private void growsInStep(IntFunction<String> description) throws IOException {
        allocated(description.apply(SIZE)); // loads classes and fills caches
        long once = allocated(description.apply(SIZE));
        long twice = allocated(description.apply(2 * SIZE));
        long fourTimes = allocated(description.apply(4 * SIZE));
        assertThat(fourTimes - twice)
                .as("%d, %d, %d bytes allocated", once, twice, fourTimes)
                .isLessThan((long) (2.6 * (twice - once)));
    }

    private long allocated(String description) throws IOException {
        Path spec = Files.writeString(folder.resolve("openapi.json"), description);
        long thread = Thread.currentThread().getId();
        long before = THREADS.getThreadAllocatedBytes(thread);
        new Generator(GeneratorSettings.of(spec, "com.acme.growth").build(), new Problems()).plan();
        return THREADS.getThreadAllocatedBytes(thread) - before;
    }
}
