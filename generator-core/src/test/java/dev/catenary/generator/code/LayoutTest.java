package dev.catenary.generator.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.Random;
import java.util.Set;
import javax.lang.model.element.Modifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LayoutTest {
    private static final ClassName NAME = ClassName.get("", "A");
    private static final int JAVAPOET_WIDTH = 100;
    private static final Modifier[] CONSTANT = {Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL};

    @Test
    void puts_a_comment_of_one_line_on_one_line() {
        assertThat(text(TypeSpec.classBuilder(NAME).addJavadoc("A stock."))).isEqualTo("/** A stock. */\nclass A {}\n");
    }

    @Test
    void leaves_longer_comments_and_tags_alone() {
        assertThat(text(TypeSpec.classBuilder(NAME).addJavadoc("One. \n\n<p>Two.")))
                .isEqualTo("/**\n * One.\n *\n * <p>Two.\n */\nclass A {}\n");
        assertThat(text(TypeSpec.classBuilder(NAME).addJavadoc("@see B")))
                .isEqualTo("/**\n * @see B\n */\nclass A {}\n");
        String wide = "x".repeat(114);
        assertThat(text(TypeSpec.classBuilder(NAME).addJavadoc(wide)))
                .isEqualTo("/**\n * " + wide + "\n */\nclass A {}\n");
    }

    @Test
    void writes_a_parameter_for_the_arguments_that_are_left() {
        MethodSpec method = MethodSpec.methodBuilder("of")
                .addParameter(TypeName.INT, "first")
                .addRest(String.class, "others")
                .build();
        assertThat(text(TypeSpec.classBuilder(NAME).addMethod(method)))
                .contains("void of(int first, String... others) {}");
    }

    @Test
    void keeps_constants_together() {
        TypeSpec.Builder type = TypeSpec.classBuilder(NAME);
        type.addField(constant("X", "1")).addField(constant("Y", "2"));
        type.addField(constant("Z", "1\n+ 2")).addField(constant("LAST", "3"));
        type.addField(FieldSpec.builder(TypeName.INT, "field").build());

        assertThat(text(type)).isEqualTo("""
                        class A {
                            public static final int X = 1;
                            public static final int Y = 2;

                            public static final int Z = 1
                            + 2;

                            public static final int LAST = 3;

                            int field;
                        }
                        """);
    }

    private static FieldSpec constant(String name, String value) {
        return FieldSpec.builder(TypeName.INT, name, CONSTANT)
                .initializer("$L", value)
                .build();
    }

    @Test
    void fills_rows_with_the_constants_of_an_enum() {
        TypeSpec.Builder type = TypeSpec.enumBuilder(NAME);
        for (int i = 10; i < 40; i++) {
            type.addEnumConstant("N" + i);
        }
        String text = text(type);
        assertThat(text).startsWith("enum A {\n    N10, N11, ").endsWith(", N39\n}\n");
        assertThat(text.lines().mapToInt(String::length)).allMatch(length -> length <= 120);
        assertThat(text.lines().toList().get(1)).hasSize(118);
    }

    @Test
    void says_nothing_that_goes_without_saying() {
        TypeSpec nested = TypeSpec.recordBuilder(ClassName.get("", "A", "B"))
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .recordConstructor(MethodSpec.constructorBuilder()
                        .addParameter(TypeName.INT, "value")
                        .build())
                .addSuperinterface(NAME)
                .build();
        TypeSpec.Builder type = TypeSpec.interfaceBuilder(NAME)
                .addModifiers(Modifier.SEALED, Modifier.PUBLIC)
                .addField(constant("X", "1"))
                .addMethod(MethodSpec.methodBuilder("get")
                        .addModifiers(Modifier.ABSTRACT, Modifier.PUBLIC)
                        .returns(TypeName.INT)
                        .build())
                .addMethod(MethodSpec.methodBuilder("set")
                        .addModifiers(Modifier.DEFAULT, Modifier.PUBLIC)
                        .build())
                .addType(nested);

        assertThat(text(type)).isEqualTo("""
                        public sealed interface A {
                            int X = 1;

                            int get();

                            default void set() {}

                            record B(int value) implements A {}
                        }
                        """);
    }

    @Test
    void breaks_a_statement_that_is_longer_than_a_line() {
        MethodSpec.Builder method = MethodSpec.methodBuilder("run");
        method.addStatement("a()$Z.$L()", "b".repeat(120 - "        a().();".length()));
        method.addStatement("a()$Z.$L()", "b".repeat(121 - "        a().();".length()));

        assertThat(text(TypeSpec.classBuilder(NAME).addMethod(method.build())).lines())
                .filteredOn(line -> line.contains("b"))
                .extracting(String::length)
                .containsExactly(120, "                .();".length() + 121 - "        a().();".length());
    }

    @Test
    void breaks_between_calls_before_it_breaks_between_arguments() {
        String b = "b".repeat(50);
        String c = "c".repeat(40);
        String d = "d".repeat(50);
        MethodSpec.Builder method = MethodSpec.methodBuilder("run");
        method.addStatement("alpha().beta()$Z.call($>$>$L,$W$L$<$<)", b, c);
        method.addStatement("alpha().beta()$Z.call($>$>$L,$W$L$<$<)", b, d);

        String calls = "\n        alpha().beta()\n                .call(";
        assertThat(text(TypeSpec.classBuilder(NAME).addMethod(method.build())))
                .contains(calls + b + ", " + c + ");" + calls + b + ",\n                        " + d + ");\n");
    }

    /** Statements at random; where JavaPoet breaks the line, so do we. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void breaks_lines_where_javapoet_does(int seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 200; i++) {
            StringBuilder format = new StringBuilder("return x");
            for (int k = 1 + random.nextInt(12); k > 0; k--) {
                String word = "y".repeat(1 + random.nextInt(60));
                format.append(
                        switch (random.nextInt(6)) {
                            case 0 -> "$W" + word;
                            case 1 -> "$Z." + word + "()";
                            case 2 -> ",$W$Z" + word;
                            case 3 -> " {\n$>" + word + "$<\n}";
                            case 4 -> "(\"" + word + "\")";
                            default -> "$Z\n" + word;
                        });
            }
            String statement = format.toString();
            String end = "z".repeat(random.nextInt(120));
            MethodSpec method = MethodSpec.methodBuilder("run")
                    .addStatement(statement)
                    .addStatement("$L$Zend()", end)
                    .build();
            com.palantir.javapoet.MethodSpec theirs = com.palantir.javapoet.MethodSpec.methodBuilder("run")
                    .addStatement(statement)
                    .addStatement("$L$Zend()", end)
                    .build();

            assertThat(text(TypeSpec.classBuilder(NAME).addMethod(method), JAVAPOET_WIDTH))
                    .as("seed %s, statement %s", seed, i)
                    .isEqualTo(javaPoet(theirs));
        }
    }

    private static String javaPoet(com.palantir.javapoet.MethodSpec method) {
        com.palantir.javapoet.TypeSpec type = com.palantir.javapoet.TypeSpec.classBuilder(NAME)
                .addMethod(method)
                .build();
        String text = com.palantir.javapoet.JavaFile.builder("", type)
                .indent("    ")
                .build()
                .toString();
        StringBuilder lines = new StringBuilder();
        text.lines().forEach(line -> lines.append(line.stripTrailing()).append('\n'));
        return lines.toString();
    }

    @Test
    void refuses_what_is_no_name() {
        for (String name : new String[] {"", "a b", "class", "a.b", "1a", "a();b", "true"}) {
            assertThatThrownBy(() -> MethodSpec.methodBuilder(name)).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> CodeBlock.of("$N", name)).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> TypeSpec.classBuilder(ClassName.get("", name)))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void refuses_formats_that_do_not_fit_their_arguments() {
        assertThatThrownBy(() -> CodeBlock.of("$L")).hasMessageContaining("takes 1 arguments and was given 0");
        assertThatThrownBy(() -> CodeBlock.of("x", "y")).hasMessageContaining("takes 0 arguments and was given 1");
        assertThatThrownBy(() -> CodeBlock.of("$Q")).hasMessageContaining("$Q means nothing");
        assertThatThrownBy(() -> CodeBlock.of("x$")).hasMessageContaining("alone at the end");
    }

    private static String text(TypeSpec.Builder type) {
        return new TypeFile("", type.build(), Set.of()).text();
    }

    private static String text(TypeSpec.Builder type, int width) {
        Names names = new Names("", Set.of());
        TypeWriter written = new TypeWriter(names);
        written.add(type.build());
        return new Layout(names, width).add(written.parts()).text();
    }
}
