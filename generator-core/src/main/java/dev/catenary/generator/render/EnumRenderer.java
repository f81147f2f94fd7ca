package dev.catenary.generator.render;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.catenary.generator.code.CodeBlock;
import dev.catenary.generator.code.FieldSpec;
import dev.catenary.generator.code.MethodSpec;
import dev.catenary.generator.code.TypeSpec;
import dev.catenary.generator.plan.EnumType;
import dev.catenary.generator.plan.Typed;
import javax.lang.model.element.Modifier;

/** Open enums: a class over the raw value with constants, and a closed {@code Known} for {@code switch}. */
final class EnumRenderer {
    private EnumRenderer() {}

    static TypeSpec.Builder render(EnumType choice) {
        ClassName name = choice.name();
        ClassName known = name.nestedClass("Known");
        TypeName base = choice.base().plain();
        TypeSpec.Builder type = TypeSpec.classBuilder(name)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .superclass(ParameterizedTypeName.get(
                        RuntimeNames.OPEN_ENUM, choice.base().type(), known));
        for (EnumType.Constant constant : choice.constants()) {
            type.addField(constant(choice, constant));
        }
        return type.addField(table(choice))
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .addParameter(base, "value")
                        .addParameter(known, "known")
                        .addStatement("super(value, known)")
                        .build())
                .addMethod(MethodSpec.methodBuilder("of")
                        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                        .returns(name)
                        .addParameter(base, "value")
                        .addStatement("return TYPE.of(value)")
                        .build())
                .addType(known(choice, known));
    }

    private static FieldSpec constant(EnumType choice, EnumType.Constant constant) {
        String codec = ((Typed.Codec.BuiltIn) choice.base().codec()).constant();
        return FieldSpec.builder(choice.name(), constant.name(), Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .initializer(
                        "new $T($L, Known.$N)", choice.name(), Literals.value(constant.value(), codec), constant.name())
                .addJavadoc(Docs.constant(constant, choice.name()))
                .build();
    }

    private static FieldSpec table(EnumType choice) {
        CodeBlock.Builder constants = CodeBlock.builder();
        choice.constants().forEach(constant -> constants.add(",$W$N", constant.name()));
        return FieldSpec.builder(
                        ParameterizedTypeName.get(
                                RuntimeNames.ENUM_TYPE,
                                choice.name(),
                                choice.base().type()),
                        "TYPE",
                        Modifier.PUBLIC,
                        Modifier.STATIC,
                        Modifier.FINAL)
                .initializer(
                        "$T.of($L,$Wvalue -> new $T(value, Known.$L)$L)",
                        RuntimeNames.ENUM_TYPE,
                        CodecBlocks.of(choice.base().codec()),
                        choice.name(),
                        EnumType.UNRECOGNIZED,
                        constants.build())
                .build();
    }

    private static TypeSpec known(EnumType choice, ClassName known) {
        TypeSpec.Builder type = TypeSpec.enumBuilder(known)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc("The values of the description, for {@code switch}.");
        choice.constants().forEach(constant -> type.addEnumConstant(constant.name()));
        return type.addEnumConstant(EnumType.UNRECOGNIZED).build();
    }
}
