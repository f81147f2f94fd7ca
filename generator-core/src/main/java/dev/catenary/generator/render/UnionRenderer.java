package dev.catenary.generator.render;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.catenary.generator.api.Discrimination;
import dev.catenary.generator.code.CodeBlock;
import dev.catenary.generator.code.FieldSpec;
import dev.catenary.generator.code.MethodSpec;
import dev.catenary.generator.code.TypeSpec;
import dev.catenary.generator.plan.UnionType;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Unions: a sealed interface with a record for each member, and one for what no member fits. */
final class UnionRenderer {
    private UnionRenderer() {}

    static TypeSpec.Builder render(UnionType union) {
        ClassName name = union.name();
        TypeSpec.Builder type = TypeSpec.interfaceBuilder(name)
                .addModifiers(Modifier.PUBLIC, Modifier.SEALED)
                .addSuperinterface(RuntimeNames.UNION)
                .addField(table(name, variants(union)));
        if (union.factories()) {
            union.arms().forEach(arm -> type.addMethod(factory(name, arm)));
        }
        for (UnionType.Arm arm : union.arms()) {
            type.addType(
                    wrapper(name, name.nestedClass(arm.wrapper()), arm.type().type()));
        }
        return type.addType(wrapper(name, name.nestedClass("Unknown"), RuntimeNames.JSON_VALUE));
    }

    private static MethodSpec factory(ClassName union, UnionType.Arm arm) {
        return MethodSpec.methodBuilder(arm.factory())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(union)
                .addParameter(arm.type().plain(), "value")
                .addStatement("return new $T(value)", union.nestedClass(arm.wrapper()))
                .build();
    }

    /** The union's {@code TYPE}; lines say how values are told apart. */
    static FieldSpec table(ClassName name, CodeBlock variants) {
        return FieldSpec.builder(
                        ParameterizedTypeName.get(RuntimeNames.UNION_TYPE, name),
                        "TYPE",
                        Modifier.PUBLIC,
                        Modifier.STATIC,
                        Modifier.FINAL)
                .initializer("$T.of($S, v -> {\n$>$L$<})", RuntimeNames.UNION_TYPE, name.simpleName(), variants)
                .build();
    }

    private static CodeBlock variants(UnionType union) {
        CodeBlock.Builder lines = CodeBlock.builder();
        for (UnionType.Arm arm : union.arms()) {
            lines.add(variant(union, arm, arm.tests().stream().findFirst()));
        }
        for (UnionType.Arm arm : union.arms()) {
            arm.tests().stream().skip(1).forEach(test -> lines.add(variant(union, arm, Optional.of(test))));
        }
        ClassName unknown = union.name().nestedClass("Unknown");
        return lines.add("v.unknown($T.class, $T::new);\n", unknown, unknown).build();
    }

    private static CodeBlock variant(UnionType union, UnionType.Arm arm, Optional<Discrimination.Test> test) {
        ClassName wrapper = union.name().nestedClass(arm.wrapper());
        return CodeBlock.builder()
                .add(
                        "v.wrap($T.class, $L, $T::new)",
                        wrapper,
                        CodecBlocks.of(arm.type().codec()),
                        wrapper)
                .add(test.map(UnionRenderer::test).orElse(CodeBlock.of("")))
                .add(";\n")
                .build();
    }

    private static CodeBlock test(Discrimination.Test test) {
        CodeBlock.Builder code = CodeBlock.builder();
        if (!test.kinds().isEmpty()) {
            code.add(
                    "$Z.kinds($L)",
                    CodeBlock.join(
                            test.kinds().stream()
                                    .map(kind -> CodeBlock.of("$T.$L", RuntimeNames.JSON_KIND, kind.name()))
                                    .toList(),
                            ", "));
        }
        if (!test.required().isEmpty()) {
            code.add("$Z.required($L)", Literals.strings(test.required()));
        }
        if (!test.anyOf().isEmpty()) {
            code.add("$Z.anyOf($L)", Literals.strings(test.anyOf()));
        }
        test.constants()
                .forEach((property, values) ->
                        code.add("$Z.constant($L, $L)", Literals.string(property), Literals.strings(values)));
        if (!test.absent().isEmpty()) {
            code.add("$Z.absent($L)", Literals.strings(test.absent()));
        }
        return code.build();
    }

    private static TypeSpec wrapper(ClassName union, ClassName wrapper, TypeName type) {
        return TypeSpec.recordBuilder(wrapper)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .recordConstructor(MethodSpec.constructorBuilder()
                        .addParameter(type, "value")
                        .build())
                .addSuperinterface(union)
                .build();
    }
}
