package dev.catenary.generator.emit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CompactTextTest {
    @Test
    void puts_a_comment_of_one_line_on_one_line() {
        assertThat(CompactText.of("    /**\n     * A stock.\n     */\n    class A {\n    }\n"))
                .isEqualTo("    /** A stock. */\n    class A {}\n");
    }

    @Test
    void leaves_longer_comments_and_tags_alone() {
        String text = "/**\n * One.\n *\n * <p>Two.\n */\n/**\n * @deprecated Old.\n */\nclass A {\n    int a;\n}\n";
        assertThat(CompactText.of(text)).isEqualTo(text);
        String wide = "/**\n * " + "x".repeat(117) + "\n */\n";
        assertThat(CompactText.of(wide)).isEqualTo(wide);
    }

    @Test
    void keeps_constants_together() {
        assertThat(CompactText.of(
                        "    public static final A X = 1;\n\n    public static final A Y = 2;\n\n    private int z;\n"))
                .isEqualTo(
                        "    public static final A X = 1;\n    public static final A Y = 2;\n\n    private int z;\n");
    }

    @Test
    void fills_lines_with_the_names_of_an_enum() {
        assertThat(CompactText.of("    public enum Known {\n        A,\n\n        B,\n\n        UNRECOGNIZED\n    }\n"))
                .isEqualTo("    public enum Known {\n        A, B, UNRECOGNIZED\n    }\n");
    }
}
