package dev.catenary.generator.render;

import com.palantir.javapoet.ParameterizedTypeName;
import dev.catenary.generator.code.CodeBlock;
import dev.catenary.generator.code.FieldSpec;
import dev.catenary.generator.code.TypeSpec;
import dev.catenary.generator.plan.ResponseHeadersType;
import javax.lang.model.element.Modifier;

/** Headers of replies, a constant each. */
final class ResponseHeadersRenderer {
    private ResponseHeadersRenderer() {}

    static TypeSpec.Builder render(ResponseHeadersType headers) {
        TypeSpec.Builder type = TypeSpec.interfaceBuilder(headers.name())
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("Headers of replies: {@code response.header(…)} reads one as its type.");
        headers.constants().forEach(constant -> type.addField(constant(headers, constant)));
        return type;
    }

    private static FieldSpec constant(ResponseHeadersType headers, ResponseHeadersType.Constant constant) {
        CodeBlock style = constant.style().equals("SIMPLE")
                ? CodeBlock.of("")
                : CodeBlock.of("$T.$L,$W", RuntimeNames.STYLE, constant.style());
        FieldSpec.Builder field = FieldSpec.builder(
                        ParameterizedTypeName.get(
                                RuntimeNames.RESPONSE_HEADER, constant.type().type()),
                        constant.name(),
                        Modifier.PUBLIC,
                        Modifier.STATIC,
                        Modifier.FINAL)
                .addJavadoc(Docs.of(constant.doc(), headers.name()))
                .initializer(
                        "$T.of($L,$W$L$L)",
                        RuntimeNames.RESPONSE_HEADER,
                        Literals.string(constant.wireName()),
                        style,
                        CodecBlocks.of(constant.type().codec()));
        return (constant.doc().deprecated() ? field.addAnnotation(Deprecated.class) : field).build();
    }
}
