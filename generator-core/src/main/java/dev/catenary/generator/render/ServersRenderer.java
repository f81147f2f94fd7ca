package dev.catenary.generator.render;

import com.palantir.javapoet.ClassName;
import dev.catenary.generator.api.Server;
import dev.catenary.generator.code.CodeBlock;
import dev.catenary.generator.code.MethodSpec;
import dev.catenary.generator.code.TypeSpec;
import dev.catenary.generator.plan.LinkType;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The servers that a client's builder can be given, a factory method each. */
final class ServersRenderer {
    private ServersRenderer() {}

    static TypeSpec render(ClassName name, List<LinkType.ServerChoice> servers) {
        TypeSpec.Builder type = TypeSpec.interfaceBuilder(name)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc("The servers that the description names.");
        servers.forEach(choice -> type.addMethod(server(choice, name)));
        return type.build();
    }

    private static MethodSpec server(LinkType.ServerChoice choice, ClassName owner) {
        Server server = choice.server();
        CodeBlock.Builder code =
                CodeBlock.builder().add("$T.of($L)", RuntimeNames.SERVER_URL, Literals.string(server.url()));
        server.variables().forEach(variable -> code.add("$Z.variable($L)", arguments(variable)));
        return MethodSpec.methodBuilder(choice.method())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc(Docs.server(server, owner))
                .returns(RuntimeNames.SERVER_URL)
                .addStatement("return $L", code.build())
                .build();
    }

    private static CodeBlock arguments(Server.Variable variable) {
        List<String> arguments = new ArrayList<>(List.of(variable.name(), variable.defaultValue()));
        arguments.addAll(variable.values());
        return Literals.strings(arguments);
    }
}
