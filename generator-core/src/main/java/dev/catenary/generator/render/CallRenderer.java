package dev.catenary.generator.render;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.catenary.generator.plan.Call;
import dev.catenary.generator.plan.Call.Input;
import dev.catenary.generator.plan.Typed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.lang.model.element.Modifier;

/**
 * The methods of an operation: {@code verb(…)} runs it, {@code verbCall(…)} prepares it. Only the first carries the whole
 * documentation; the others differ in how their arguments are given.
 */
final class CallRenderer {
    private static final Pattern CODE = Pattern.compile("[1-5][0-9][0-9]");

    private final Call call;
    private final List<MethodSpec> running = new ArrayList<>();
    private final List<MethodSpec> preparing = new ArrayList<>();
    private boolean documented;

    private CallRenderer(Call call) {
        this.call = call;
    }

    /** First the methods that run the operation, then those that prepare it. */
    static void render(Call call, TypeSpec.Builder type) {
        CallRenderer renderer = new CallRenderer(call);
        renderer.methods();
        type.addMethods(renderer.running).addMethods(renderer.preparing);
    }

    private void methods() {
        if (call.inputs().isEmpty()) {
            forms(Optional.empty());
        } else if (!call.bodyRequired() && !call.configRequired()) {
            pair(Optional.empty(), Optional.empty());
        }
        call.inputs().forEach(input -> forms(Optional.of(input)));
        call.inputs().stream().filter(Input::builder).limit(1).forEach(this::inPlace);
    }

    /** With the configuration and, if nothing in it is required, without it. */
    private void forms(Optional<Input> input) {
        if (call.config().isEmpty()) {
            pair(input, Optional.empty());
            return;
        }
        if (!call.configRequired()) {
            withoutConfig(input);
        }
        pair(input, call.config());
    }

    private void withoutConfig(Optional<Input> input) {
        List<String> names = new ArrayList<>();
        MethodSpec.Builder run =
                method(call.verb(), input, Optional.empty(), names).returns(result());
        names.add("config -> {}");
        run(run, call.verb(), names);
    }

    private void pair(Optional<Input> input, Optional<ClassName> config) {
        List<String> names = new ArrayList<>();
        MethodSpec.Builder run = method(call.verb(), input, config, names).returns(result());
        run(run, call.verb(), names);
        preparing.add(method(call.verb() + "Call", input, config, new ArrayList<>())
                .returns(RuntimeNames.call(boxedResult()))
                .addStatement("return $L", request(input, config))
                .build());
    }

    /** Only the first method carries the documentation. */
    private void run(MethodSpec.Builder run, String verb, List<String> arguments) {
        if (!documented) {
            run.addJavadoc(Docs.call(call));
            documented = true;
        }
        run.addStatement(
                isSilent() ? "$LCall($L).execute()" : "return $LCall($L).execute()",
                verb,
                String.join(", ", arguments));
        running.add(run.build());
    }

    private MethodSpec.Builder method(
            String name, Optional<Input> input, Optional<ClassName> config, List<String> arguments) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(name).addModifiers(Modifier.PUBLIC, Modifier.DEFAULT);
        deprecate(method);
        input.ifPresent(body -> {
            method.addParameter(body.type().plain(), "data");
            arguments.add("data");
        });
        config.ifPresent(parameters -> {
            method.addParameter(RuntimeNames.consumer(parameters), "config");
            arguments.add("config");
        });
        return method;
    }

    private void deprecate(MethodSpec.Builder method) {
        if (call.doc().deprecated()) {
            method.addAnnotation(Deprecated.class);
        }
    }

    /** The body as an object literal, for the first body that is a model. */
    private void inPlace(Input input) {
        ClassName model = input.type().model().orElseThrow();
        MethodSpec.Builder method = MethodSpec.methodBuilder(call.verb())
                .addModifiers(Modifier.PUBLIC, Modifier.DEFAULT)
                .returns(result())
                .addParameter(RuntimeNames.consumer(model.nestedClass("Builder")), "data");
        deprecate(method);
        if (call.configRequired()) {
            method.addParameter(RuntimeNames.consumer(call.config().orElseThrow()), "config");
        }
        String rest = call.configRequired() ? ", config" : "";
        method.addStatement(isSilent() ? "$L($T.of(data)$L)" : "return $L($T.of(data)$L)", call.verb(), model, rest);
        running.add(method.build());
    }

    private boolean isSilent() {
        return call.result() instanceof Call.Result.Nothing;
    }

    private TypeName result() {
        if (call.result() instanceof Call.Result.Json json) {
            return json.optional()
                    ? RuntimeNames.nullable(json.type().type())
                    : json.type().plain();
        }
        return isSilent() ? TypeName.VOID : boxedResult();
    }

    private TypeName boxedResult() {
        Call.Result result = call.result();
        if (result instanceof Call.Result.Json json) {
            return json.optional()
                    ? RuntimeNames.nullable(json.type().type())
                    : json.type().type();
        }
        if (result instanceof Call.Result.Several several) {
            return several.type();
        }
        if (result instanceof Call.Result.Text) {
            return ClassName.get(String.class);
        }
        if (result instanceof Call.Result.Events events) {
            return ParameterizedTypeName.get(
                    RuntimeNames.EVENT_STREAM, events.data().type());
        }
        if (result instanceof Call.Result.Items items) {
            return ParameterizedTypeName.get(
                    RuntimeNames.ITEM_STREAM, items.item().type());
        }
        return result instanceof Call.Result.Binary
                ? RuntimeNames.BINARY
                : RuntimeNames.nullable(ClassName.get(Void.class));
    }

    private CodeBlock request(Optional<Input> input, Optional<ClassName> config) {
        CodeBlock.Builder code = CodeBlock.builder().add("chain().request($L)", Literals.string(call.method()));
        code.add(call.slash() ? ".slash()" : "");
        if (!call.server().isEmpty()) {
            code.add("$Z.server($L)", Literals.string(call.server()));
        }
        config.ifPresent(name -> code.add("$Z.config(new $T(), config)", name));
        input.ifPresent(body -> code.add("$Z").add(body(body)));
        if (!call.accept().isEmpty()) {
            code.add("$Z.accept($L)", Literals.string(call.accept()));
        }
        call.security()
                .ifPresent(alternatives -> code.add(
                        "$Z.security($L)",
                        CodeBlock.join(
                                (alternatives.isEmpty() ? List.of("") : alternatives)
                                        .stream().map(Literals::string).toList(),
                                ", ")));
        call.errors().forEach(failure -> code.add(failure(failure)));
        return code.add("$Z").add(reply()).build();
    }

    private static CodeBlock body(Input input) {
        CodeBlock codec = CodecBlocks.of(input.type().codec());
        CodeBlock mediaType = Literals.string(input.mediaType());
        return switch (input.kind()) {
            case JSON ->
                input.mediaType().equals("application/json")
                        ? CodeBlock.of(".json($L, data)", codec)
                        : CodeBlock.of(".json($L, $L, data)", mediaType, codec);
            case FORM -> CodeBlock.of(".form($L, data)$L", codec, encodings(input));
            case MULTIPART -> CodeBlock.of(".multipart($L, data)$L", codec, encodings(input));
            case TEXT -> CodeBlock.of(".text($L, data)", mediaType);
            case BINARY -> CodeBlock.of(".binary($L, data)", mediaType);
        };
    }

    private static CodeBlock encodings(Input input) {
        CodeBlock.Builder code = CodeBlock.builder();
        for (Call.Encoding encoding : input.encodings()) {
            CodeBlock how = encoding.style().isEmpty()
                    ? Literals.string(encoding.contentType())
                    : CodeBlock.of(
                            encoding.allowReserved() ? "$T.$L.allowReserved()" : "$T.$L",
                            RuntimeNames.STYLE,
                            encoding.style());
            code.add("$Z.encoding($L, $L)", Literals.string(encoding.wireName()), how);
        }
        return code.build();
    }

    /** Single statuses as numbers, ranges and {@code default} as text. */
    private static CodeBlock failure(Call.Failure failure) {
        CodeBlock.Builder code = CodeBlock.builder();
        CodeBlock codec = CodecBlocks.of(failure.type().codec());
        List<String> codes =
                failure.statuses().stream().filter(CODE.asMatchPredicate()).toList();
        if (!codes.isEmpty()) {
            code.add("$Z.errors($L, $L)", codec, String.join(", ", codes));
        }
        for (String status : failure.statuses()) {
            if (!codes.contains(status)) {
                code.add("$Z.errors($L, $L)", codec, Literals.string(status));
            }
        }
        return code.build();
    }

    private CodeBlock reply() {
        Call.Result result = call.result();
        if (result instanceof Call.Result.Json json) {
            Typed type = json.type();
            return CodeBlock.of(json.optional() ? ".replyIfAny($L)" : ".reply($L)", CodecBlocks.of(type.codec()));
        }
        if (result instanceof Call.Result.Several several) {
            return CodeBlock.of(".replies($T::replies)", several.type());
        }
        if (result instanceof Call.Result.Text) {
            return CodeBlock.of(".replyText()");
        }
        if (result instanceof Call.Result.Events events) {
            return CodeBlock.of(".replyEvents($L)", CodecBlocks.of(events.data().codec()));
        }
        if (result instanceof Call.Result.Items items) {
            return CodeBlock.of(".replyItems($L)", CodecBlocks.of(items.item().codec()));
        }
        return result instanceof Call.Result.Binary ? CodeBlock.of(".replyBinary()") : CodeBlock.of(".replyNothing()");
    }
}
