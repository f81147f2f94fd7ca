package dev.catenary.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.catenary.generator.lock.LockFile;
import dev.catenary.generator.plan.EnumType;
import dev.catenary.generator.plan.JavaType;
import dev.catenary.generator.plan.ObjectType;
import dev.catenary.generator.plan.Plan;
import dev.catenary.generator.problem.Code;
import dev.catenary.generator.problem.Problem;
import dev.catenary.generator.problem.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a lock file says of members, whatever the description does to it and whoever writes in it. */
class LockedNamesTest {
    private static final String TEXT = "{type: string}";
    private static final String LIST = "{type: array, items: {type: string}}";
    private static final String NULLABLE = "{type: string, nullable: true}";
    private static final String MODEL = "{nullable: true, type: object, properties: {id: {type: string}}}";

    /** Texts that are one name in Java, that are names of what is derived from others, and that a lock must escape. */
    private static final List<String> CLASHING = List.of(
            "a",
            "A",
            "_a",
            "a ",
            " a",
            "a\\",
            "a-",
            "addA",
            "add_a",
            "add a",
            "aField",
            "a_field",
            "a-field",
            "addAField",
            "add_a_field",
            "aNull",
            "a_null",
            "addANull",
            "a = b",
            "a\nb",
            "aB",
            "a_b",
            "a\u0000b",
            "a\ud83d\ude00b",
            "a#b",
            "(a) b",
            "addAddA",
            "addAFieldNull",
            "aFieldField",
            "class",
            "class_",
            "getClass",
            "of",
            "build",
            "toJson",
            "to_json");

    @TempDir
    private Path project;

    private Problems problems = new Problems();
    private Path description;
    private Path lock;

    @BeforeEach
    void places() {
        description = project.resolve("api.json");
        lock = project.resolve("names.lock");
    }

    /** Members come one after the other, now here, now there; none that was there gets another name. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void noAdditionRenames(long seed) throws IOException {
        Random random = new Random(seed);
        List<String> rest = new ArrayList<>(CLASHING);
        Collections.shuffle(rest, random);
        Map<String, String> members = new TreeMap<>();
        Map<String, String> before = Map.of();
        while (!rest.isEmpty()) {
            int more = Math.min(rest.size(), 1 + random.nextInt(8));
            for (String name : rest.subList(0, more)) {
                members.put(name, List.of(TEXT, LIST, NULLABLE, MODEL).get(random.nextInt(4)));
            }
            rest.subList(0, more).clear();
            describe(shuffled(members, random));
            Map<String, String> now = names(plan());
            assertThat(now).hasSizeGreaterThan(before.size()).containsAllEntriesOf(before);
            assertThat(now.values()).doesNotHaveDuplicates();
            before = now;

            describe(shuffled(members, random));
            String kept = Files.readString(lock);
            assertThat(names(plan())).isEqualTo(now);
            assertThat(Files.readString(lock)).isEqualTo(kept);
        }
    }

    @Test
    void theOrderOfNewMembersMeansNothing() throws IOException {
        Random random = new Random(11);
        Map<String, String> members = new TreeMap<>();
        CLASHING.forEach(
                name -> members.put(name, List.of(TEXT, LIST, NULLABLE, MODEL).get(random.nextInt(4))));
        describe(shuffled(members, random));
        Map<String, String> first = names(plan());
        for (int i = 0; i < 5; i++) {
            Files.delete(lock);
            describe(shuffled(members, random));
            assertThat(names(plan())).isEqualTo(first);
        }
    }

    @Test
    void aNameIsFreeWhenItsMemberIsGone() throws IOException {
        describe(Map.of("stock_name", TEXT));
        plan();
        describe(Map.of("stock_name", TEXT, "stockName", TEXT));
        assertThat(names(plan())).containsEntry("stock_name", "stockName");
        describe(Map.of("stockName", TEXT));
        Map<String, String> alone = names(plan());
        assertThat(alone.get("stockName")).matches("stockName_[a-z]{4}");
        assertThat(Files.readString(lock)).doesNotContain("stock_name");

        describe(Map.of("stock_name", TEXT, "stockName", TEXT));
        assertThat(names(plan())).containsEntry("stock_name", "stockName").containsAllEntriesOf(alone);
    }

    @Test
    void anAdderThatHadATailKeepsItWhenItsRivalIsGone() throws IOException {
        describe(Map.of("items", LIST, "addItems", TEXT));
        String adder = names(plan()).get("items add");
        assertThat(adder).matches("addItems_[a-z]{4}");

        describe(Map.of("items", LIST));

        assertThat(names(plan())).containsEntry("items add", adder);
    }

    @Test
    void aFileWithoutMembersIsCompleted() throws IOException {
        describe(Map.of("stock_name", TEXT));
        plan();
        String whole = Files.readString(lock);
        assertThat(whole).contains("members model.Stock\n  stock_name = stockName\n");

        Files.writeString(lock, whole.replaceAll("(?s)members .*", ""));
        plan();

        assertThat(Files.readString(lock)).isEqualTo(whole);
    }

    /** Both branches have added a member of a name that was free on each of them. */
    @Test
    void twoBranchesMeet() throws IOException {
        describe(Map.of("id", TEXT));
        plan();
        String base = Files.readString(lock);
        describe(Map.of("id", TEXT, "stock_name", TEXT));
        plan();
        String one = line(base);
        Files.writeString(lock, base);
        describe(Map.of("id", TEXT, "stockName", TEXT));
        plan();
        String other = line(base);
        Files.writeString(lock, base + one + other);
        describe(Map.of("id", TEXT, "stock_name", TEXT, "stockName", TEXT));

        Map<String, String> merged = names(plan());

        assertThat(one + other).isEqualTo("  stock_name = stockName\n  stockName\n");
        assertThat(merged.values()).doesNotHaveDuplicates().contains("stockName");
        assertThat(problems.sorted()).extracting(Problem::code).contains(Code.NAME_CHANGED);
        Files.writeString(lock, base + other + one);
        assertThat(names(plan())).isEqualTo(merged);
    }

    /** The line that the lock has now, and did not have. */
    private String line(String base) throws IOException {
        return Files.readString(lock)
                .lines()
                .filter(line -> !base.contains(line))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "stock_name = getClass",
                "stock_name = toJson",
                "stock_name = additionalProperties",
                "stock_name = stockName wait",
                "items = items addItems_abcd toJson"
            })
    void aNameThatWouldNotCompileIsNotTaken(String line) throws IOException {
        describe(Map.of("stock_name", TEXT, "items", LIST));
        Map<String, String> good = names(plan());
        Files.writeString(lock, "catenary-lock 1\nmembers model.Stock\n  " + line + "\n");

        Map<String, String> now = names(plan());

        good.computeIfPresent("items add", (what, adder) -> line.contains("addItems_abcd") ? "addItems_abcd" : adder);
        assertThat(now).isEqualTo(good);
    }

    @ParameterizedTest
    @ValueSource(strings = {"TYPE", "UNRECOGNIZED", "Known", "Codecs", "value", "EnumType"})
    void aConstantTakesNoNameThatItsClassNeeds(String name) throws IOException {
        write("{'type': 'string', 'enum': ['new', 'old']}");
        plan();
        Files.writeString(lock, "catenary-lock 1\nmembers model.Stock\n  new = " + name + "\n  old = OLD_abcd\n");

        EnumType type = (EnumType) type(plan());

        assertThat(type.constants()).extracting(EnumType.Constant::name).containsExactly("NEW", "OLD_abcd");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "stock-name",
                "a = ",
                " = ",
                "a = b.c",
                "a = b  c",
                "a = class",
                "a = b; int c",
                "a b",
                "a = \u200bb",
                "x = 1"
            })
    void whatIsNoNameIsRefused(String line) throws IOException {
        describe(Map.of("stock_name", TEXT));
        Files.writeString(lock, "catenary-lock 1\nmembers model.Stock\n  " + line + "\n");

        assertThatThrownBy(this::plan).isInstanceOf(RefusedException.class);

        assertThat(problems.sorted()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(Code.LOCK_INVALID);
            assertThat(problem.at().line()).isEqualTo(3);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"members", "members ", "members a b", "members model.1", "  id"})
    void whatIsNoHeadingIsRefused(String line) throws IOException {
        describe(Map.of("stock_name", TEXT));
        Files.writeString(lock, "catenary-lock 1\n" + line + "\n");

        assertThatThrownBy(this::plan).isInstanceOf(RefusedException.class);
    }

    /** Generates with the lock as it is; afterwards it says what was given. */
    private Plan plan() throws IOException {
        GeneratorSettings settings = GeneratorSettings.of(description, "com.example")
                .allBuilders(true)
                .lockFile(Optional.of(lock))
                .build();
        Plan plan = new Generator(settings, problems).plan();
        LockFile.write(lock, plan.names());
        return plan;
    }

    /** Everything that callers may say, by what it is. */
    private static Map<String, String> names(Plan plan) {
        Map<String, String> names = new TreeMap<>();
        ((ObjectType) type(plan)).fields().forEach(field -> {
            names.put(field.wireName(), field.name());
            field.adder().ifPresent(name -> names.put(field.wireName() + " add", name));
            field.presence().ifPresent(name -> names.put(field.wireName() + " field", name));
            field.nuller().ifPresent(name -> names.put(field.wireName() + " null", name));
        });
        return names;
    }

    private static JavaType type(Plan plan) {
        return plan.types().stream()
                .filter(type -> type.name().toString().equals("com.example.model.Stock"))
                .findFirst()
                .orElseThrow();
    }

    private static List<Map.Entry<String, String>> shuffled(Map<String, String> members, Random random) {
        List<Map.Entry<String, String>> entries = new ArrayList<>(members.entrySet());
        Collections.shuffle(entries, random);
        return entries;
    }

    private void describe(Map<String, String> properties) throws IOException {
        describe(List.copyOf(new TreeMap<>(properties).entrySet()));
    }

    private void describe(List<Map.Entry<String, String>> properties) throws IOException {
        write(properties.stream()
                .map(property -> quoted(property.getKey()) + ": " + json(property.getValue()))
                .collect(Collectors.joining(", ", "{'type': 'object', 'properties': {", "}}")));
    }

    private void write(String schema) throws IOException {
        String text =
                "{'openapi': '3.0.4', 'info': {'title': 'A', 'version': '1'}, 'paths': {'/a': {'get': {'responses':"
                        + " {'200': {'description': 'ok', 'content': {'application/json': {'schema':"
                        + " {'$ref': '#/components/schemas/Stock'}}}}}}}}, 'components': {'schemas': {'Stock': "
                        + schema + "}}}";
        Files.writeString(description, text.replace('\'', '"'));
    }

    /** The flow style of YAML as JSON. */
    private static String json(String yaml) {
        return yaml.replaceAll("(\\w+)", "'$1'").replace("'true'", "true");
    }

    private static String quoted(String text) {
        return text.chars()
                .mapToObj(c -> c < ' ' || c > '~' || c == '\\' ? "\\u%04x".formatted(c) : String.valueOf((char) c))
                .collect(Collectors.joining("", "'", "'"));
    }
}
