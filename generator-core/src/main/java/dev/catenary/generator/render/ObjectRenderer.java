package dev.catenary.generator.render;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.catenary.generator.code.CodeBlock;
import dev.catenary.generator.code.FieldSpec;
import dev.catenary.generator.code.JavaFile;
import dev.catenary.generator.code.MethodSpec;
import dev.catenary.generator.code.TypeSpec;
import dev.catenary.generator.plan.Field;
import dev.catenary.generator.plan.ObjectType;
import dev.catenary.generator.plan.Typed;
import javax.lang.model.element.Modifier;

/** Models: a typed face over a property table. */
final class ObjectRenderer {
    /** The table's first line without its name, which stands there three times. */
    private static final String FIRST_LINE = "public static final ModelType<> TYPE = ModelType.of(\"\", ::new, p -> {";

    private ObjectRenderer() {}

    static TypeSpec.Builder render(ObjectType model) {
        ClassName name = model.name();
        ClassName builder = name.nestedClass("Builder");
        TypeSpec.Builder type = TypeSpec.classBuilder(name)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .superclass(RuntimeNames.MODEL)
                .addSuperinterfaces(model.bases())
                .addField(table(model))
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .addParameter(RuntimeNames.VALUES, "values")
                        .addStatement("super(TYPE, values)")
                        .build());
        if (model.builder()) {
            type.addMethod(of(name, builder)).addMethod(fromJson(name)).addMethod(toBuilder(builder));
        } else {
            type.addMethod(fromJson(name));
        }
        for (int i = 0; i < model.fields().size(); i++) {
            accessors(model.fields().get(i), i, name, type);
        }
        model.additional().ifPresent(values -> type.addMethod(additional(values)));
        return model.builder() ? type.addType(builder(model, builder)) : type;
    }

    /** The table: one property a line, as the description has them. */
    private static FieldSpec table(ObjectType model) {
        CodeBlock.Builder lines = CodeBlock.builder();
        for (Field field : model.fields()) {
            lines.add(
                    "p.$L($L, $L)",
                    field.required() ? "required" : "optional",
                    Literals.string(field.wireName()),
                    CodecBlocks.of(field.type().codec()));
            lines.add(flags(field)).add(";\n");
        }
        model.additional().ifPresent(values -> lines.add("p.additional($L);\n", CodecBlocks.of(values.codec())));
        CodeBlock table = model.fields().isEmpty() && model.additional().isEmpty()
                ? CodeBlock.of("p -> {}")
                : CodeBlock.of("p -> {\n$>$L$<}", lines.build());
        boolean wide = FIRST_LINE.length() + 3 * model.name().simpleName().length()
                > JavaFile.columns(model.name().simpleNames().size());
        return FieldSpec.builder(
                        ParameterizedTypeName.get(RuntimeNames.MODEL_TYPE, model.name()),
                        "TYPE",
                        Modifier.PUBLIC,
                        Modifier.STATIC,
                        Modifier.FINAL)
                .initializer(
                        wide ? "\n$>$>$T.of($S, $T::new, $L)$<$<" : "$T.of($S, $T::new, $L)",
                        RuntimeNames.MODEL_TYPE,
                        model.name().simpleName(),
                        model.name(),
                        table)
                .build();
    }

    private static CodeBlock flags(Field field) {
        CodeBlock.Builder flags = CodeBlock.builder();
        flags.add(field.nullable() ? ".nullable()" : "");
        flags.add(field.access().readOnly() ? ".readOnly()" : "");
        flags.add(field.access().writeOnly() ? ".writeOnly()" : "");
        flags.add(field.access().secret() && !field.access().writeOnly() ? ".secret()" : "");
        if (field.constant().isPresent() && field.type().codec() instanceof Typed.Codec.BuiltIn codec) {
            flags.add(".constant($L)", Literals.value(field.constant().get(), codec.constant()));
        } else if (field.constant().isPresent() && field.type().codec() instanceof Typed.Codec.OfType of) {
            flags.add(
                    ".constant($T.of($L))",
                    of.type(),
                    Literals.string(field.constant().get().text()));
        }
        flags.add(field.telling() ? ".filled()" : "");
        field.xml().ifPresent(xml -> flags.add(".xml($L)", XmlBlocks.of(xml)));
        return flags.build();
    }

    private static MethodSpec of(ClassName name, ClassName builder) {
        return MethodSpec.methodBuilder("of")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(name)
                .addParameter(RuntimeNames.consumer(builder), "data")
                .addStatement("return TYPE.build(new $T(), data)", builder)
                .build();
    }

    private static MethodSpec fromJson(ClassName name) {
        return MethodSpec.methodBuilder("fromJson")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(name)
                .addParameter(String.class, "json")
                .addStatement("return TYPE.fromJson(json)")
                .build();
    }

    private static MethodSpec toBuilder(ClassName builder) {
        return MethodSpec.methodBuilder("toBuilder")
                .addModifiers(Modifier.PUBLIC)
                .returns(builder)
                .addStatement("return new $T().takeOver(this)", builder)
                .build();
    }

    private static void accessors(Field field, int index, ClassName owner, TypeSpec.Builder type) {
        MethodSpec.Builder accessor = accessor(field, Docs.accessor(field, owner));
        if (field.doc().deprecated()) {
            accessor.addAnnotation(Deprecated.class);
        }
        type.addMethod(
                accessor.addStatement("return $L($L)", reader(field), index).build());
        field.presence()
                .ifPresent(presence -> type.addMethod(MethodSpec.methodBuilder(presence)
                        .addModifiers(Modifier.PUBLIC)
                        .returns(ParameterizedTypeName.get(
                                RuntimeNames.FIELD, field.type().type()))
                        .addStatement("return field($L)", index)
                        .build()));
    }

    /** The accessor without its body: what a hierarchy's interface declares. */
    static MethodSpec.Builder accessor(Field field, String doc) {
        return MethodSpec.methodBuilder(field.name())
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(doc)
                .returns(
                        field.certain()
                                ? field.type().plain()
                                : RuntimeNames.nullable(field.type().type()));
    }

    private static String reader(Field field) {
        if (field.certain()) {
            return "get";
        }
        return field.required() ? "nullable" : "find";
    }

    private static MethodSpec additional(Typed values) {
        return MethodSpec.methodBuilder("additional")
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("Further properties, by name.")
                .returns(ParameterizedTypeName.get(
                        ClassName.get(java.util.Map.class), ClassName.get(String.class), values.type()))
                .addStatement("return additional($L)", CodecBlocks.of(values.codec()))
                .build();
    }

    private static TypeSpec builder(ObjectType model, ClassName builder) {
        TypeSpec.Builder type = TypeSpec.classBuilder(builder)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .superclass(ParameterizedTypeName.get(RuntimeNames.MODEL_BUILDER, model.name(), builder))
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PUBLIC)
                        .addStatement("super(TYPE)")
                        .build());
        for (int i = 0; i < model.fields().size(); i++) {
            setters(model.fields().get(i), i, new Setters(builder, type));
        }
        return type.build();
    }

    private static void setters(Field field, int index, Setters setters) {
        TypeName plain = field.type().plain();
        TypeName parameter = field.certain() || plain.isPrimitive() ? plain : RuntimeNames.nullable(plain);
        MethodSpec.Builder setter = setters.method(field.name(), parameter, field.name())
                .addJavadoc(Docs.setter(field))
                .addStatement("return set($L, $N)", index, field.name());
        setters.type().addMethod((field.doc().deprecated() ? setter.addAnnotation(Deprecated.class) : setter).build());
        if (plain.isPrimitive() && field.nullable()) {
            TypeName boxed = RuntimeNames.nullable(field.type().type());
            setters.type()
                    .addMethod(setters.method(field.name(), boxed, field.name())
                            .addStatement("return set($L, $N)", index, field.name())
                            .build());
        }
        setters.inPlace(field.name(), field.type());
        field.nuller()
                .ifPresent(nuller -> setters.type()
                        .addMethod(setters.method(nuller)
                                .addStatement("return set($L, null)", index)
                                .build()));
        field.adder()
                .ifPresent(adder -> setters.adders(adder, field.type().items().orElseThrow(), index));
    }
}
