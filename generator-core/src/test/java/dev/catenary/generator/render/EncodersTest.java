package dev.catenary.generator.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import com.palantir.javapoet.ClassName;
import dev.catenary.generator.api.Doc;
import dev.catenary.generator.code.FieldSpec;
import dev.catenary.generator.code.TypeFile;
import dev.catenary.generator.code.TypeSpec;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;
import javax.tools.StandardLocation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a description says, it stays text: inside comments and inside literals. */
class EncodersTest {
    private static final ClassName OWNER = ClassName.get("com.acme", "Shop");

    @Test
    void line_breaks_of_html_are_blanks() {
        String html = "<p>What is not provided is\nleft <b>unchanged</b>,\r\n  always.</p>";
        assertThat(Markdown.blocks(html)).containsExactly("What is not provided is left unchanged, always.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*/ class Evil {}",
                "* / and */ and **/",
                "\\u002a\\u002f class Evil {}",
                "\\u000a} class Evil {",
                "{@code never closed",
                "@deprecated\n@throws Evil",
                "a\n@author x",
                "<script>alert(1)</script>",
                "[x](javascript:alert(1))",
                "[x](https://example.com/\"onclick=\"y)",
                "a\r*/\rb",
                "a\u2028*/\u2028b\u2029\u0085",
                "\u202egnirts\u2066",
                "\ud800 alone",
                "\u0000\u0007",
                "```\n*/\n```",
                "    */ indented",
                "| a | */ |",
                "| a | */ |\n|---|---|\n| @x | \\u002a/ <script> |",
                "* in a list\n\n  | a | */ |\n  |---|---|\n  | {@code | */ |",
                "<p>*/</p><a href='https://e.com/*/'>*/</a>",
                "$T $L $S $$ $1L",
                "# a **b *c*** d",
                "a ` ` b",
                "* a\n\n  ```\n  ```",
                "[x](https://e.com/{a}@1*/[b]?c=%zz%#d#e)",
                "[x](https://e.com/\u202e)",
            })
    void a_description_cannot_leave_its_comment(String text) {
        String comment = Docs.of(
                new Doc(text, text + "\n\n" + text, List.of(new Doc.Link("https://e.com/" + text, text)), false),
                OWNER);
        TypeSpec type = TypeSpec.classBuilder(ClassName.get("", "Sample"))
                .addJavadoc(comment)
                .build();
        assertThat(comment).doesNotContain("*/").doesNotContain("\\").doesNotContain("<script");
        assertThat(comment.lines().map(String::strip).filter(line -> line.startsWith("@")))
                .allMatch(line -> line.startsWith("@see <a"));
        assertThat(javac("Sample", new TypeFile("", type, Set.of()).text()).diagnostics())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plain",
                "\"; System.exit(1); //",
                "\\u0022; //",
                "\\",
                "\n\r\t\0",
                "\u2028\u2029\u0085",
                "\u202e\u2066",
                "\ud800",
                "\ud83d\ude00",
                "$S$L$$",
                "",
            })
    void a_literal_means_what_it_was_made_from(String text) throws Exception {
        assertThat(valueOf(text)).isEqualTo(text);
    }

    @Test
    void a_literal_may_be_longer_than_a_constant() throws Exception {
        String text = "订单\"\\".repeat(40_000);
        assertThat(valueOf(text)).isEqualTo(text);
    }

    @Test
    void keeps_what_a_person_wants_to_read() {
        assertThat(Docs.of(Doc.of("Use `a < b` & [the docs](https://e.com/x?a=1&b=2).\n\n* one\n* two"), OWNER))
                .isEqualTo("Use {@code a < b} &amp; <a href=\"https://e.com/x?a=1&amp;b=2\">the docs</a>.\n"
                        + "<ul><li>one\n<li>two</ul>");
        assertThat(Docs.of(Doc.of("/repos/{owner}/{repo}"), OWNER)).isEqualTo("/repos/{owner}/{repo}");
        assertThat(Docs.of(Doc.of("<p>Creates a <code>Card</code>.</p>"), OWNER))
                .isEqualTo("Creates a Card.");
    }

    @Test
    void lines_break_before_code_and_links_not_within() {
        String text = "one {@code two} <a href=\"https://e.com/three\">four</a>";
        assertThat(Wrapping.wrap(text, 12)).isEqualTo("one\n{@code two}\n<a href=\"https://e.com/three\">four</a>");
    }

    private static String valueOf(String text) throws Exception {
        TypeSpec type = TypeSpec.classBuilder(ClassName.get("", "Literal"))
                .addModifiers(Modifier.PUBLIC)
                .addField(FieldSpec.builder(
                                ClassName.get(String.class), "TEXT", Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                        .initializer("$L", Literals.string(text))
                        .build())
                .build();
        Compilation compiled = javac("Literal", new TypeFile("", type, Set.of()).text());
        byte[] bytes = compiled.generatedFile(StandardLocation.CLASS_OUTPUT, "Literal.class")
                .orElseThrow(() -> new AssertionError(compiled.errors()))
                .openInputStream()
                .readAllBytes();
        return (String)
                new ClassLoader() {
                    Class<?> load() {
                        return defineClass("Literal", bytes, 0, bytes.length);
                    }
                }.load().getField("TEXT").get(null);
    }

    private static Compilation javac(String name, String source) {
        return Compiler.javac()
                .withOptions("-proc:none", "-Xdoclint:all,-missing")
                .compile(JavaFileObjects.forSourceString(name, source));
    }
}
