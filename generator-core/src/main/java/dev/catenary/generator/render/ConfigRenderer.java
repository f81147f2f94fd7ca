package dev.catenary.generator.render;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import dev.catenary.generator.code.CodeBlock;
import dev.catenary.generator.code.FieldSpec;
import dev.catenary.generator.code.MethodSpec;
import dev.catenary.generator.code.TypeSpec;
import dev.catenary.generator.plan.ConfigType;
import dev.catenary.generator.plan.ParametersType;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Request configurations: setters over a parameter table, their own or that of their base. */
final class ConfigRenderer {
    /** The configuration that a base is of. */
    private static final TypeVariableName SELF = TypeVariableName.get("C");

    private ConfigRenderer() {}

    static TypeSpec.Builder render(ConfigType config) {
        ClassName name = config.name();
        TypeSpec.Builder type = TypeSpec.classBuilder(name)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc(Docs.config(config))
                .superclass(ParameterizedTypeName.get(config.base().orElse(RuntimeNames.REQUEST_PARAMETERS), name));
        return config.base().isPresent()
                ? type.addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                : parameters(type, config.entries(), Modifier.PRIVATE, name, name);
    }

    /**
     * The base of several. Its setters give what the runtime's class bounds and not what this class does: code that was
     * compiled before then finds them as well when an operation's parameters have another base.
     */
    static TypeSpec.Builder render(ParametersType shared) {
        TypeName parent = ParameterizedTypeName.get(RuntimeNames.REQUEST_PARAMETERS, SELF);
        TypeSpec.Builder type = TypeSpec.classBuilder(shared.name())
                .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                .addJavadoc(Docs.shared(shared))
                .addTypeVariable(SELF.withBounds(parent))
                .superclass(parent);
        return parameters(type, shared.entries(), Modifier.PROTECTED, SELF, shared.name());
    }

    private static TypeSpec.Builder parameters(
            TypeSpec.Builder type, List<ConfigType.Entry> entries, Modifier made, TypeName self, ClassName owner) {
        type.addField(table(entries))
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(made)
                        .addStatement("super(TABLE)")
                        .build());
        Setters setters = new Setters(self, type);
        for (int i = 0; i < entries.size(); i++) {
            setters(entries.get(i), i, setters, owner);
        }
        return type;
    }

    private static FieldSpec table(List<ConfigType.Entry> entries) {
        CodeBlock.Builder lines = CodeBlock.builder();
        for (ConfigType.Entry entry : entries) {
            String place = switch (entry.in()) {
                case QUERY, PATH -> "query";
                case HEADER -> "header";
                case COOKIE -> "cookie";
                case QUERY_STRING -> "queryString";
            };
            CodeBlock style = RequestBlocks.style(entry.style(), entry.allowReserved());
            lines.add("p.$L($L, $L)", place, Literals.string(entry.wireName()), style);
            lines.add(RequestBlocks.encodings(entry.encodings()));
            lines.add(entry.required() ? ".required();\n" : ";\n");
        }
        return FieldSpec.builder(
                        RuntimeNames.PARAMETER_TABLE, "TABLE", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer("$T.of(p -> {\n$>$L$<})", RuntimeNames.PARAMETER_TABLE, lines.build())
                .build();
    }

    private static void setters(ConfigType.Entry entry, int index, Setters setters, ClassName owner) {
        TypeName plain = entry.type().plain();
        TypeName type = entry.required() || plain.isPrimitive() ? plain : RuntimeNames.nullable(plain);
        MethodSpec.Builder setter = setters.method(entry.name(), type, entry.name())
                .addJavadoc(Docs.parameter(entry, owner))
                .addStatement("return set($L, $N)", index, entry.name());
        setters.type().addMethod((entry.doc().deprecated() ? setter.addAnnotation(Deprecated.class) : setter).build());
        setters.inPlace(entry.name(), entry.type());
        entry.adder()
                .ifPresent(adder -> setters.adders(adder, entry.type().items().orElseThrow(), index));
    }
}
