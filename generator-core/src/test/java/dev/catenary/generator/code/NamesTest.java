package dev.catenary.generator.code;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names and imports are JavaPoet's, which goes through a file twice for them: here beside JavaPoet itself. */
class NamesTest {
    private static final List<String> PACKAGES = List.of("", "own", "other", "third", "java.lang");
    private static final List<String> NAMES = List.of("Item", "List", "String", "Own");
    private static final ClassName NULLABLE = ClassName.get("org.jspecify.annotations", "Nullable");

    @Test
    void the_first_of_two_types_with_one_name_is_imported() {
        TypeSpec type = TypeSpec.classBuilder(ClassName.get("own", "Own"))
                .addField(field(ClassName.get("other", "Item"), 0))
                .addField(field(ClassName.get("third", "Item"), 1))
                .addField(field(ClassName.get("third", "List"), 2))
                .addField(field(ClassName.get("own", "List", "Item"), 3))
                .build();

        assertThat(new TypeFile("own", type, Set.of()).text()).isEqualTo("""
                        package own;

                        import other.Item;

                        class Own {
                            Item f0;

                            third.Item f1;

                            third.List f2;

                            List.Item f3;
                        }
                        """);
    }

    @Test
    void a_type_variable_hides_types_of_its_name() {
        TypeVariableName variable = TypeVariableName.get("C");
        ParameterizedTypeName parent = ParameterizedTypeName.get(ClassName.get("other", "Base"), variable);
        TypeSpec type = TypeSpec.classBuilder(ClassName.get("own", "Own"))
                .addTypeVariable(TypeVariableName.get("C", parent))
                .addTypeVariable(TypeVariableName.get("D", ClassName.get("own", "C"), ClassName.get("other", "Item")))
                .superclass(parent)
                .addField(field(variable, 0))
                .addField(field(ClassName.get("other", "C"), 1))
                .build();

        assertThat(new TypeFile("own", type, Set.of()).text()).isEqualTo("""
                        package own;

                        import other.Base;
                        import other.Item;

                        class Own<C extends Base<C>, D extends own.C & Item> extends Base<C> {
                            C f0;

                            other.C f1;
                        }
                        """);
    }

    /** Types at random, few names for many of them, so that each clashes with others in each way there is. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void are_the_same_as_in_javapoet(int seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 200; i++) {
            Declared declared = declared("Own", 2, random);
            Set<String> qualified = random.nextInt(4) == 0 ? Set.of("String") : Set.of();
            String home = random.nextInt(8) == 0 ? "" : "own";

            assertThat(new TypeFile(home, ours(declared), qualified).text())
                    .as("seed %s, file %s", seed, i)
                    .isEqualTo(javaPoet(declared, home, qualified));
        }
    }

    /** A class, by the types of its fields and the classes in it. */
    private record Declared(String name, List<TypeName> fields, List<Declared> nested) {}

    private static Declared declared(String name, int depth, Random random) {
        List<TypeName> fields = IntStream.range(0, 1 + random.nextInt(4))
                .mapToObj(i -> type(random))
                .toList();
        List<Declared> nested = new ArrayList<>();
        for (String inner : NAMES) {
            if (depth > 0 && !inner.equals(name) && !inner.equals("Own") && random.nextInt(4) == 0) {
                nested.add(declared(inner, depth - 1, random));
            }
        }
        return new Declared(name, fields, nested);
    }

    private static TypeName type(Random random) {
        ClassName name = ClassName.get(pick(PACKAGES, random), pick(NAMES, random));
        while (random.nextInt(3) == 0) {
            name = name.nestedClass(pick(NAMES, random));
        }
        ClassName written = random.nextInt(4) == 0
                ? name.annotated(List.of(AnnotationSpec.builder(NULLABLE).build()))
                : name;
        return switch (random.nextInt(6)) {
            case 0 -> ParameterizedTypeName.get(written, type(random).box(), ClassName.get(String.class));
            case 1 ->
                ArrayTypeName.of(written)
                        .annotated(List.of(AnnotationSpec.builder(NULLABLE).build()));
            case 2 -> TypeName.INT;
            default -> written;
        };
    }

    private static String pick(List<String> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }

    private static FieldSpec field(TypeName type, int number) {
        return FieldSpec.builder(type, "f" + number).build();
    }

    private static TypeSpec ours(Declared declared) {
        TypeSpec.Builder type = TypeSpec.classBuilder(ClassName.get("", declared.name));
        for (int i = 0; i < declared.fields.size(); i++) {
            type.addField(field(declared.fields.get(i), i));
        }
        declared.nested.forEach(inner -> type.addType(ours(inner)));
        return type.build();
    }

    private static String javaPoet(Declared declared, String home, Set<String> qualified) {
        com.palantir.javapoet.TypeSpec type = javaPoet(declared)
                .alwaysQualify(qualified.toArray(String[]::new))
                .build();
        String text = com.palantir.javapoet.JavaFile.builder(home, type)
                .indent("    ")
                .skipJavaLangImports(true)
                .build()
                .toString();
        return text.lines().map(String::stripTrailing).collect(Collectors.joining("\n", "", "\n"));
    }

    private static com.palantir.javapoet.TypeSpec.Builder javaPoet(Declared declared) {
        com.palantir.javapoet.TypeSpec.Builder type = com.palantir.javapoet.TypeSpec.classBuilder(declared.name);
        for (int i = 0; i < declared.fields.size(); i++) {
            type.addField(com.palantir.javapoet.FieldSpec.builder(declared.fields.get(i), "f" + i)
                    .build());
        }
        declared.nested.forEach(inner -> type.addType(javaPoet(inner).build()));
        return type;
    }
}
