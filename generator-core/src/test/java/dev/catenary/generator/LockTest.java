package dev.catenary.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.catenary.generator.problem.Code;
import dev.catenary.generator.problem.Problem;
import dev.catenary.generator.problem.Problems;
import dev.catenary.runtime.Link;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFileAttributeView;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.core.JsonParser;

/** A description grows; with a lock file, code that was written before still compiles. */
class LockTest {
    private static final String CITY = "{type: object, properties: {city: {type: string}}}";
    private static final String CITY_AND_ZIP =
            "{type: object, properties: {city: {type: string}, zip: {type: string}}}";
    private static final String LINE = "{type: object, properties: {line: {type: string}}}";

    @TempDir
    private Path project;

    private final Problems problems = new Problems();
    private Path description;
    private Path lock;
    private Path output;

    @BeforeEach
    void places() {
        description = project.resolve("api.yaml");
        lock = project.resolve("names/api.lock");
        output = project.resolve("out");
    }

    @Test
    void anOptionalPropertyInOneOfThreePlacesStaysInTheOneType() {
        String code = "com.example.model.Address a(com.example.AClient c) { return c.a().get().address(); }\n"
                + "boolean b(com.example.AClient c) { com.example.model.Address b = c.b().get().address(); return b == c.c().get().address(); }";
        generate(path("a", "address: " + CITY), path("b", "address: " + CITY), path("c", "address: " + CITY));
        assertThat(compile(code)).isEmpty();

        generate(path("a", "address: " + CITY_AND_ZIP), path("b", "address: " + CITY), path("c", "address: " + CITY));

        assertThat(compile(code)).isEmpty();
        assertThat(compile("String z(com.example.AClient c) { return c.b().get().address().zip(); }"))
                .isEmpty();
        assertThat(codes()).doesNotContain(Code.TYPE_SEPARATED);
    }

    @Test
    void withoutALockThatPlaceLeaves() {
        String code = "com.example.model.Address a(com.example.AClient c) { return c.a().get().address(); }";
        lock = null;
        generate(path("a", "address: " + CITY), path("b", "address: " + CITY), path("c", "address: " + CITY));
        assertThat(compile(code)).isEmpty();

        generate(path("a", "address: " + CITY_AND_ZIP), path("b", "address: " + CITY), path("c", "address: " + CITY));

        assertThat(compile(code)).isNotEmpty();
    }

    @Test
    void aRequiredPropertyLeavesWithAWarning() {
        generate(path("a", "address: " + CITY), path("b", "address: " + CITY), path("c", "address: " + CITY));

        generate(
                path("a", "address: {type: object, required: [city], properties: {city: {type: string}}}"),
                path("b", "address: " + CITY),
                path("c", "address: " + CITY));

        assertThat(codes()).contains(Code.TYPE_SEPARATED);
        assertThat(compile("com.example.model.Address b(com.example.AClient c) { return c.b().get().address(); }"))
                .isEmpty();
    }

    @Test
    void aNewShapeThatIsMoreFrequentTakesNoName() {
        String code =
                "String a(com.example.AClient c) { com.example.model.Address a = c.a().get().address(); return a.city(); }";
        generate(path("a", "address: " + CITY), path("b", "address: " + CITY));
        assertThat(compile(code)).isEmpty();

        generate(
                path("a", "address: " + CITY),
                path("b", "address: " + CITY),
                path("a1", "address: " + LINE),
                path("a2", "address: " + LINE),
                path("a3", "address: " + LINE));

        assertThat(compile(code)).isEmpty();
    }

    @Test
    void aSecondPlaceDoesNotMoveATypeThatStoodAlone() {
        String code = "com.example.A.GetHttpMethod.WellformedResponse.Address a(com.example.AClient c) {"
                + " return c.a().get().address(); }";
        generate(path("a", "address: " + CITY));
        assertThat(compile(code)).isEmpty();

        generate(path("a", "address: " + CITY), path("b", "address: " + CITY), path("c", "address: " + CITY));

        assertThat(compile(code)).isEmpty();
        assertThat(compile("com.example.model.Address b(com.example.AClient c) { return c.b().get().address(); }"))
                .isEmpty();
    }

    @Test
    void aGroupStaysWhenOnlyOnePlaceIsLeft() {
        String code = "com.example.model.Address a(com.example.AClient c) { return c.a().get().address(); }";
        generate(path("a", "address: " + CITY), path("b", "address: " + CITY));

        generate(path("a", "address: " + CITY));

        assertThat(compile(code)).isEmpty();
    }

    @Test
    void groupsWithinGroupsGrowTogether() {
        String order = "order: {type: object, properties: {to: %s}}";
        String code = "com.example.model.Order a(com.example.AClient c) { return c.a().get().order(); }\n"
                + "com.example.model.Order b(com.example.AClient c) { return c.b().get().order(); }";
        generate(path("a", order.formatted(CITY)), path("b", order.formatted(CITY)));
        assertThat(compile(code)).isEmpty();

        generate(path("a", order.formatted(CITY_AND_ZIP)), path("b", order.formatted(CITY)));

        assertThat(compile(code)).isEmpty();
        assertThat(codes()).doesNotContain(Code.TYPE_SEPARATED);
    }

    @Test
    void anAddedLinkTakesNoNameOfAnother() {
        String code = "com.example.StockList l(com.example.AClient c) { return c.stockList(); }\n"
                + "com.example.stocklist.Items i(com.example.AClient c) { return c.stockList().items(); }";
        generate(path("stock-list/items", "a: " + CITY), path("x", "a: " + LINE));
        assertThat(compile(code)).isEmpty();

        generate(
                path("stockList/items", "a: " + CITY), path("stock-list/items", "a: " + CITY), path("x", "a: " + LINE));

        assertThat(compile(code)).isEmpty();
        assertThat(sources().get("com/example/AClient.java"))
                .containsSubsequence("StockList stockList()", "chain().to(\"stock-list\"");
    }

    @Test
    void theFileIsWrittenOnlyWhenItChanges() throws IOException {
        generate(path("a", "address: " + CITY));
        FileTime old = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));
        String first = Files.readString(lock);
        Files.setLastModifiedTime(lock, old);

        String described = "address: " + CITY.replace("object,", "object, description: Where it is.,");
        generate(path("a", described));
        assertThat(Files.readString(lock)).isEqualTo(first);
        assertThat(Files.getLastModifiedTime(lock)).isEqualTo(old);

        assertThat(generate(path("a", described))).isFalse();
        Files.delete(lock);
        assertThat(generate(path("a", described))).isTrue();
        assertThat(Files.readString(lock)).isEqualTo(first);
    }

    @Test
    void whoeverCanReadTheDescriptionCanReadTheFile() throws IOException {
        generate(path("a", "address: " + CITY));
        assumeTrue(Files.getFileStore(lock).supportsFileAttributeView(PosixFileAttributeView.class));
        Path other = Files.writeString(lock.resolveSibling("other"), "");
        assertThat(Files.getPosixFilePermissions(lock)).isEqualTo(Files.getPosixFilePermissions(other));
    }

    @Test
    void placesThatAreGoneFreeTheirNames() throws IOException {
        generate(path("a", "an-address: " + CITY));
        generate(path("a", "an_address: " + CITY));

        assertThat(Files.readString(lock)).contains("/an_address = A.GetHttpMethod.WellformedResponse.AnAddress\n");
        assertThat(Files.readString(lock)).doesNotContain("an-address");
    }

    @Test
    void whatCannotBeUnderstoodIsRefusedAndLeftAsItIs() throws IOException {
        generate(path("a", "address: " + CITY));
        String broken = Files.readString(lock) + "=======\n";
        Files.writeString(lock, broken);

        assertThatThrownBy(() -> generate(path("b", "address: " + CITY))).isInstanceOf(RefusedException.class);

        assertThat(codes()).containsExactly(Code.LOCK_INVALID);
        assertThat(Files.readString(lock)).isEqualTo(broken);
        assertThat(output.resolve("com/example/A.java")).exists();
    }

    /** An operation whose reply has these properties, and one that no other has. */
    private static String path(String name, String... properties) {
        return "  /" + name + ":\n    get:\n      responses:\n        '200':\n          description: ok\n"
                + "          content:\n            application/json:\n              schema:\n"
                + "                type: object\n                properties:\n                  "
                + String.join("\n                  ", properties)
                + "\n                  only-" + name.replace('/', '-') + ": {type: string}\n";
    }

    /** Whether anything was done. */
    private boolean generate(String... paths) {
        try {
            Files.writeString(
                    description, "openapi: 3.0.4\ninfo: {title: A, version: '1'}\npaths:\n" + String.join("", paths));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        GeneratorSettings settings = GeneratorSettings.of(description, "com.example")
                .lockFile(Optional.ofNullable(lock))
                .build();
        return ClientUpdate.run(settings, output, problems).isPresent();
    }

    private List<Code> codes() {
        return problems.sorted().stream().map(Problem::code).toList();
    }

    private List<String> compile(String members) {
        Map<String, String> sources = sources();
        sources.put("Code.java", "abstract class Code {\n" + members + "\n}\n");
        return Javac.compile(sources, classPath(), project.resolve("classes"));
    }

    private Map<String, String> sources() {
        Map<String, String> sources = new HashMap<>();
        try (Stream<Path> files = Files.walk(output)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                sources.put(output.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sources;
    }

    private static List<Path> classPath() {
        return Stream.of(Link.class, JsonParser.class, NullMarked.class)
                .map(Javac::placeOf)
                .toList();
    }
}
