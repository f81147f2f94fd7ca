package dev.catenary.generator.render;

import com.palantir.javapoet.TypeName;
import dev.catenary.generator.code.MethodSpec;
import dev.catenary.generator.code.TypeSpec;
import dev.catenary.generator.plan.Typed;
import javax.lang.model.element.Modifier;

/**
 * The methods by which a builder collects values, be it of a model or of an operation's parameters: each gives the builder back.
 *
 * @param builder what each method returns
 */
record Setters(TypeName builder, TypeSpec.Builder type) {
    MethodSpec.Builder method(String name) {
        return MethodSpec.methodBuilder(name).addModifiers(Modifier.PUBLIC).returns(builder);
    }

    MethodSpec.Builder method(String name, TypeName parameter, String parameterName) {
        return method(name).addParameter(parameter, parameterName);
    }

    /** A value that is a model, written in place. */
    void inPlace(String name, Typed value) {
        value.model()
                .ifPresent(model ->
                        type.addMethod(method(name, RuntimeNames.consumer(model.nestedClass("Builder")), "data")
                                .addStatement("return $N($T.of(data))", name, model)
                                .build()));
    }

    /** One item of the list at this place in the table, also written in place if it is a model. */
    void adders(String name, Typed item, int index) {
        type.addMethod(method(name, item.type().isAnnotated() ? item.type() : item.plain(), "item")
                .addStatement("return add($L, item)", index)
                .build());
        item.model()
                .ifPresent(model ->
                        type.addMethod(method(name, RuntimeNames.consumer(model.nestedClass("Builder")), "item")
                                .addStatement("return $N($T.of(item))", name, model)
                                .build()));
    }
}
