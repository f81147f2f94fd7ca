package dev.catenary.generator.render;

import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.catenary.generator.code.CodeBlock;
import dev.catenary.generator.code.FieldSpec;
import dev.catenary.generator.code.MethodSpec;
import dev.catenary.generator.code.TypeSpec;
import dev.catenary.generator.plan.ConfigType;
import javax.lang.model.element.Modifier;

/** Request configurations: setters over a parameter table. */
final class ConfigRenderer {
    private ConfigRenderer() {}

    static TypeSpec.Builder render(ConfigType config) {
        TypeSpec.Builder type = TypeSpec.classBuilder(config.name())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc("Parameters of " + JavadocText.code(config.method()) + ".")
                .superclass(ParameterizedTypeName.get(RuntimeNames.REQUEST_PARAMETERS, config.name()))
                .addField(table(config))
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .addStatement("super(TABLE)")
                        .build());
        for (int i = 0; i < config.entries().size(); i++) {
            type.addMethod(setter(config, config.entries().get(i), i));
        }
        return type;
    }

    private static FieldSpec table(ConfigType config) {
        CodeBlock.Builder lines = CodeBlock.builder();
        for (ConfigType.Entry entry : config.entries()) {
            String place = switch (entry.in()) {
                case QUERY, PATH -> "query";
                case HEADER -> "header";
                case COOKIE -> "cookie";
            };
            lines.add("p.$L($L, $T.$L", place, Literals.string(entry.wireName()), RuntimeNames.STYLE, entry.style());
            lines.add(entry.allowReserved() ? ".allowReserved())" : ")");
            lines.add(entry.required() ? ".required();\n" : ";\n");
        }
        return FieldSpec.builder(
                        RuntimeNames.PARAMETER_TABLE, "TABLE", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer("$T.of(p -> {\n$>$L$<})", RuntimeNames.PARAMETER_TABLE, lines.build())
                .build();
    }

    private static MethodSpec setter(ConfigType config, ConfigType.Entry entry, int index) {
        TypeName plain = entry.type().plain();
        TypeName type = entry.required() || plain.isPrimitive() ? plain : RuntimeNames.nullable(plain);
        MethodSpec.Builder setter = MethodSpec.methodBuilder(entry.name())
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(Docs.of(entry.doc(), config.name()))
                .returns(config.name())
                .addParameter(type, entry.name())
                .addStatement("return set($L, $N)", index, entry.name());
        return (entry.doc().deprecated() ? setter.addAnnotation(Deprecated.class) : setter).build();
    }
}
