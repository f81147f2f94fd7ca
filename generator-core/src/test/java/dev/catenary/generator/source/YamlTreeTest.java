package dev.catenary.generator.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catenary.generator.problem.Problem;
import dev.catenary.generator.problem.Problems;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YamlTreeTest {
    private final Problems problems = new Problems();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            NO              | STRING  | NO
            on              | STRING  | on
            yes             | STRING  | yes
            2020-01-01      | STRING  | 2020-01-01
            12:30           | STRING  | 12:30
            1_000           | STRING  | 1_000
            1.2.3           | STRING  | 1.2.3
            .inf            | STRING  | .inf
            0b11            | STRING  | 0b11
            '010'           | STRING  | 010
            "true"          | STRING  | true
            ! 5             | STRING  | 5
            !!str 5         | STRING  | 5
            010             | NUMBER  | 010
            1.10            | NUMBER  | 1.10
            -7              | NUMBER  | -7
            +1e3            | NUMBER  | +1e3
            .5              | NUMBER  | .5
            0x1F            | NUMBER  | 0x1F
            0o17            | NUMBER  | 0o17
            true            | BOOLEAN | true
            False           | BOOLEAN | False
            ~               | NULL    | ~
            Null            | NULL    | Null
            """)
    void scalarsFollowTheCoreSchemaAndKeepTheirText(String yaml, Node.Kind kind, String text) {
        Node.Scalar value = (Node.Scalar) member(read("a: " + yaml), "a");

        assertThat(value.kind()).isEqualTo(kind);
        assertThat(value.text()).isEqualTo(text);
    }

    @Test
    void anEmptyValueIsNull() {
        assertThat(((Node.Scalar) member(read("a:\nb: 1"), "a")).kind()).isEqualTo(Node.Kind.NULL);
    }

    @Test
    void membersStandOnTheLineOfTheirName() {
        Node root = read("a:\n  - x\n  -\n    b:\n      c: 1\n");

        Node.Arr list = (Node.Arr) member(root, "a");
        assertThat(list.line()).isEqualTo(1);
        assertThat(list.items().get(0).line()).isEqualTo(2);
        assertThat(member(list.items().get(1), "b").line()).isEqualTo(4);
        assertThat(member(member(list.items().get(1), "b"), "c").line()).isEqualTo(5);
    }

    @Test
    void anAliasIsTheNodeItNames() {
        Node root = read("a: &x {b: 1}\nc: *x\n");

        assertThat(member(root, "c")).isSameAs(member(root, "a"));
    }

    @Test
    void mergeKeysAddWhatIsNotThere() {
        Node root = read("a: &x {b: 1, c: 2}\nd: &y {e: 3}\nf:\n  <<: [*x, *y]\n  c: 9\n");

        Node.Obj merged = (Node.Obj) member(root, "f");
        assertThat(merged.size()).isEqualTo(3);
        assertThat(((Node.Scalar) merged.find("c")).text()).isEqualTo("9");
        assertThat(((Node.Scalar) merged.find("e")).text()).isEqualTo("3");
    }

    @Test
    void aQuotedMergeKeyIsAName() {
        assertThat(member(read("a: {'<<': {b: 1}}"), "a").kindName()).isEqualTo("an object");
        assertThat(((Node.Obj) member(read("a: {'<<': {b: 1}}"), "a")).name(0)).isEqualTo("<<");
    }

    @Test
    void duplicateNamesAreReportedAtTheSecond() {
        read("a:\n  - b: 1\n    c/d: 2\n    c/d: 3\n");

        assertThat(found()).containsExactly("DUPLICATE_KEY f.yaml:4#/a/0/c~1d");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            a: [1, 2            | SYNTAX f.yaml:1
            a: b: c             | SYNTAX f.yaml:1
            a: *x               | SYNTAX f.yaml:1
            a: &x [*x]          | SYNTAX f.yaml:1
            {[1]: 2}            | SYNTAX f.yaml:1
            a: @b               | SYNTAX f.yaml:1
            `a: 1\\n--- \\nb: 2`  | SYNTAX f.yaml:2
            `a: 1\\nb: \u0007`     | SYNTAX f.yaml:2
            """)
    void brokenYamlIsRefusedWithItsLine(String yaml, String problem) {
        assertThat(tryRead(yaml.replace("\\n", "\n"))).isEmpty();
        assertThat(found()).containsExactly(problem);
    }

    @Test
    void messagesDoNotQuoteTheFile() {
        tryRead("SECRET_TOKEN=abc: [*hidden");

        assertThat(problems.sorted())
                .noneMatch(p -> p.text().contains("SECRET") || p.text().contains("hidden"));
    }

    @Test
    void aliasesMayNotExpandWithoutEnd() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 12; i++) {
            String alias = "*a" + (i - 1);
            bomb.append(
                    "a" + i + ": &a" + i + " [" + String.join(", ", java.util.Collections.nCopies(10, alias)) + "]\n");
        }

        assertThat(tryRead(bomb.toString())).isEmpty();
        assertThat(found()).containsExactly("LIMIT_EXCEEDED f.yaml:6");
    }

    @Test
    void depthIsLimited() {
        assertThat(tryRead("[".repeat(Limits.DEPTH) + "]".repeat(Limits.DEPTH))).isPresent();
        assertThat(tryRead("[".repeat(Limits.DEPTH + 1) + "]".repeat(Limits.DEPTH + 1)))
                .isEmpty();
        assertThat(found()).containsExactly("LIMIT_EXCEEDED f.yaml:1");
    }

    @Test
    void aliasesCountAsTheLevelsTheyStandFor() {
        StringBuilder stairs = new StringBuilder("a0: &a0 [x]\n");
        for (int i = 1; i < Limits.DEPTH + 2; i++) {
            stairs.append("a")
                    .append(i)
                    .append(": &a")
                    .append(i)
                    .append(" [*a")
                    .append(i - 1)
                    .append("]\n");
        }

        assertThat(tryRead(stairs.toString())).isEmpty();
        assertThat(found()).containsExactly("LIMIT_EXCEEDED f.yaml:" + Limits.DEPTH);
    }

    private Node read(String yaml) {
        return tryRead(yaml).orElseThrow();
    }

    private Optional<Node> tryRead(String yaml) {
        return new YamlTree("f.yaml", problems).read(yaml);
    }

    private List<String> found() {
        return problems.sorted().stream()
                .map((Problem p) -> p.code() + " " + p.at())
                .toList();
    }

    private static Node member(Node node, String name) {
        return ((Node.Obj) node).find(name);
    }
}
