package dev.catenary.generator.render;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.catenary.generator.api.Segment;
import dev.catenary.generator.code.CodeBlock;
import dev.catenary.generator.code.MethodSpec;
import dev.catenary.generator.code.TypeSpec;
import dev.catenary.generator.plan.Call;
import dev.catenary.generator.plan.LinkType;
import dev.catenary.generator.plan.Step;
import java.util.Iterator;
import java.util.function.Supplier;
import javax.lang.model.element.Modifier;

/** Links: interfaces that need nothing but their place in the chain, so a lambda implements them. */
final class LinkRenderer {
    private LinkRenderer() {}

    static TypeSpec.Builder render(LinkType link) {
        TypeSpec.Builder type = TypeSpec.interfaceBuilder(link.name())
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(Docs.link(link))
                .addSuperinterface(ParameterizedTypeName.get(RuntimeNames.LINK, link.name()));
        link.client().ifPresent(client -> type.addMethod(builder(link.name(), client)));
        link.calls().forEach(call -> CallRenderer.render(call, link.name(), type));
        for (Step step : link.steps()) {
            type.addMethod(step(step, link.name()));
            step.shorthand().forEach(call -> shorthand(step, call, type));
        }
        link.client()
                .filter(client -> !client.credentials().isEmpty())
                .ifPresent(client -> type.addType(security(link.name().nestedClass("Security"), client)));
        link.client()
                .filter(client -> !client.servers().isEmpty())
                .ifPresent(client ->
                        type.addType(ServersRenderer.render(link.name().nestedClass("Servers"), client.servers())));
        return type;
    }

    private static MethodSpec step(Step step, ClassName owner) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(step.method())
                .addModifiers(Modifier.PUBLIC, Modifier.DEFAULT)
                .addJavadoc(Docs.step(step, owner))
                .returns(step.to());
        step.arguments().forEach(argument -> method.addParameter(argument.type(), argument.name()));
        return method.addStatement("return $L", move(step)).build();
    }

    private static CodeBlock move(Step step) {
        Segment segment = step.segment();
        if (segment instanceof Segment.Literal literal) {
            return CodeBlock.of("chain().to($L, here -> () -> here)", Literals.string(literal.text()));
        }
        if (segment instanceof Segment.Suffix suffix) {
            return CodeBlock.of("chain().join($L, here -> () -> here)", Literals.string(suffix.text()));
        }
        if (segment instanceof Segment.Slash) {
            return CodeBlock.of("chain().to($S, here -> () -> here)", "");
        }
        if (segment instanceof Segment.Query query) {
            return CodeBlock.of("chain().query($L, here -> () -> here)", Literals.string(query.text()));
        }
        if (segment instanceof Segment.Variable) {
            Step.Argument argument = step.arguments().get(0);
            return CodeBlock.of(
                    "chain().to($L, $L, $N, here -> () -> here)",
                    RequestBlocks.style(argument.style(), argument.allowReserved()),
                    Literals.string(argument.wireName()),
                    argument.name());
        }
        return segment instanceof Segment.Mixed mixed
                ? mixed(mixed, step)
                : CodeBlock.of("chain().same(here -> () -> here)");
    }

    private static CodeBlock mixed(Segment.Mixed mixed, Step step) {
        CodeBlock.Builder code = CodeBlock.builder().add("chain().segment()");
        Iterator<Step.Argument> arguments = step.arguments().iterator();
        for (Segment.Part part : mixed.parts()) {
            if (part.variable()) {
                Step.Argument argument = arguments.next();
                code.add(
                        "$Z.value($L, $L, $N)",
                        RequestBlocks.style(argument.style(), argument.allowReserved()),
                        Literals.string(argument.wireName()),
                        argument.name());
            } else {
                code.add("$Z.text($L)", Literals.string(part.text()));
            }
        }
        return code.add("$Z.to(here -> () -> here)").build();
    }

    /** {@code favor().couponStocks(data)}: the callable node of the style that this comes from. */
    private static void shorthand(Step step, Call call, TypeSpec.Builder type) {
        TypeName result = call.result() instanceof Call.Result.Nothing ? TypeName.VOID : null;
        if (call.result() instanceof Call.Result.Json json && !json.optional()) {
            result = json.type().plain();
        }
        if (!step.arguments().isEmpty() || result == null || call.configRequired()) {
            return;
        }
        Call.Input input = call.inputs().get(0);
        TypeName returns = result;
        type.addMethod(shorthand(step, call, input.type().plain(), returns));
        input.type()
                .model()
                .ifPresent(model -> type.addMethod(
                        shorthand(step, call, RuntimeNames.consumer(model.nestedClass("Builder")), returns)));
    }

    private static MethodSpec shorthand(Step step, Call call, TypeName data, TypeName result) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(step.method())
                .addModifiers(Modifier.PUBLIC, Modifier.DEFAULT)
                .addJavadoc(Docs.shorthand(step, call))
                .returns(result)
                .addParameter(data, "data")
                .addStatement(
                        result.equals(TypeName.VOID) ? "$N().$L(data)" : "return $N().$L(data)",
                        step.method(),
                        call.verb());
        return (call.doc().deprecated() ? method.addAnnotation(Deprecated.class) : method).build();
    }

    private static MethodSpec builder(ClassName name, LinkType.Client client) {
        TypeName type = ParameterizedTypeName.get(RuntimeNames.CLIENT_BUILDER, name);
        CodeBlock.Builder code = CodeBlock.builder().add("new $T($S, here -> () -> here)", type, name.simpleName());
        if (!client.baseUrl().isEmpty()) {
            code.add("$Z.baseUrl($L)", Literals.string(client.baseUrl()));
        }
        if (!client.chainRoot().isEmpty()) {
            code.add("$Z.chainRoot($L)", Literals.string(client.chainRoot()));
        }
        if (!client.security().isEmpty()) {
            code.add("$Z.security($L)", Literals.strings(client.security()));
        }
        return MethodSpec.methodBuilder("builder")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc("Starts a client.")
                .returns(type)
                .addStatement("return $L", code.build())
                .build();
    }

    private static TypeSpec security(ClassName name, LinkType.Client client) {
        TypeSpec.Builder type = TypeSpec.interfaceBuilder(name)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc("The ways to prove who one is.");
        client.credentials().forEach(credential -> type.addMethod(credential(credential, name)));
        return type.build();
    }

    private static MethodSpec credential(LinkType.Credential credential, ClassName owner) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(credential.method())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc(Docs.of(credential.doc(), owner))
                .returns(RuntimeNames.CREDENTIAL);
        if (credential.doc().deprecated()) {
            method.addAnnotation(Deprecated.class);
        }
        CodeBlock scheme = Literals.string(credential.scheme());
        CodeBlock argument = Literals.string(credential.argument());
        return switch (credential.kind()) {
            case HEADER -> supplied(method, "key", CodeBlock.of("apiKeyInHeader($L, $L, key)", scheme, argument));
            case QUERY -> supplied(method, "key", CodeBlock.of("apiKeyInQuery($L, $L, key)", scheme, argument));
            case COOKIE -> supplied(method, "key", CodeBlock.of("apiKeyInCookie($L, $L, key)", scheme, argument));
            case BEARER -> supplied(method, "token", CodeBlock.of("bearer($L, token)", scheme));
            case BASIC ->
                method.addParameter(String.class, "user")
                        .addParameter(String.class, "password")
                        .addStatement("return $T.basic($L, user, password)", RuntimeNames.CREDENTIAL, scheme)
                        .build();
            case CLIENT_CREDENTIALS ->
                method.addParameter(String.class, "id")
                        .addParameter(String.class, "secret")
                        .addRest(String.class, "scopes")
                        .addStatement(
                                "return $T.clientCredentials($L, $L, id, secret, scopes)",
                                RuntimeNames.CREDENTIAL,
                                scheme,
                                argument)
                        .build();
        };
    }

    private static MethodSpec supplied(MethodSpec.Builder method, String parameter, CodeBlock call) {
        return method.addParameter(
                        ParameterizedTypeName.get(ClassName.get(Supplier.class), ClassName.get(String.class)),
                        parameter)
                .addStatement("return $T.$L", RuntimeNames.CREDENTIAL, call)
                .build();
    }
}
