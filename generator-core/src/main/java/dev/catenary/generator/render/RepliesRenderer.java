package dev.catenary.generator.render;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import dev.catenary.generator.code.CodeBlock;
import dev.catenary.generator.code.MethodSpec;
import dev.catenary.generator.code.TypeSpec;
import dev.catenary.generator.plan.RepliesType;
import javax.lang.model.element.Modifier;

/** Results that differ by status: a sealed interface with a record for each. */
final class RepliesRenderer {
    private RepliesRenderer() {}

    static TypeSpec.Builder render(RepliesType replies) {
        ClassName name = replies.name();
        TypeSpec.Builder type = TypeSpec.interfaceBuilder(name)
                .addModifiers(Modifier.PUBLIC, Modifier.SEALED)
                .addJavadoc("What the API answers, by status.");
        CodeBlock.Builder lines = CodeBlock.builder();
        for (RepliesType.Arm arm : replies.arms()) {
            ClassName wrapper = name.nestedClass(arm.wrapper());
            CodeBlock status = Literals.string(arm.status());
            lines.add(arm.type()
                    .map(body ->
                            CodeBlock.of("r.on($L, $L, $T::new);\n", status, CodecBlocks.of(body.codec()), wrapper))
                    .orElseGet(() -> CodeBlock.of("r.nothing($L, $T::new);\n", status, wrapper)));
            MethodSpec.Builder components = MethodSpec.constructorBuilder();
            arm.type().ifPresent(body -> components.addParameter(body.type(), "value"));
            type.addType(TypeSpec.recordBuilder(wrapper)
                    .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                    .recordConstructor(components.build())
                    .addSuperinterface(name)
                    .build());
        }
        return type.addMethod(MethodSpec.methodBuilder("replies")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .addParameter(ParameterizedTypeName.get(RuntimeNames.REPLIES, name), "r")
                .addCode(lines.build())
                .build());
    }
}
