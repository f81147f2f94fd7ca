package dev.catenary.generator.render;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.catenary.generator.code.MethodSpec;
import dev.catenary.generator.code.TypeSpec;
import dev.catenary.generator.plan.Call;
import dev.catenary.generator.plan.Call.Input;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/**
 * The methods of an operation: {@code verb(…)} runs it, {@code verbCall(…)} prepares it. Only the first carries the
 * whole documentation; the others differ in how their arguments are given.
 */
final class CallRenderer {
    private final Call call;
    private final ClassName owner;
    private final List<MethodSpec> running = new ArrayList<>();
    private final List<MethodSpec> preparing = new ArrayList<>();
    private boolean documented;

    private CallRenderer(Call call, ClassName owner) {
        this.call = call;
        this.owner = owner;
    }

    /** First the methods that run the operation, then those that prepare it. */
    static void render(Call call, ClassName owner, TypeSpec.Builder type) {
        CallRenderer renderer = new CallRenderer(call, owner);
        renderer.methods();
        type.addMethods(renderer.running).addMethods(renderer.preparing);
    }

    private void methods() {
        List<Input> inputs = call.inputs();
        if (inputs.isEmpty()) {
            forms(Optional.empty());
        } else if (!call.bodyRequired()) {
            withoutBody();
        }
        inputs.forEach(input -> forms(Optional.of(input)));
        inputs.stream().filter(Input::builder).limit(1).forEach(this::inPlace);
    }

    /**
     * An optional body left out. With one type of body, the prepared call takes null for none; with several, null would
     * not say which is meant, and where null is a body it leaves none out. A configuration alone would stand where the
     * body written in place stands.
     */
    private void withoutBody() {
        boolean prepared = mayBeNull();
        List<String> nothing = prepared ? List.of("null") : List.of();
        if (call.config().isEmpty() || !call.configRequired()) {
            run(method(call.verb(), Optional.empty(), Optional.empty()), nothing);
        }
        if (call.config().isPresent() && call.inputs().stream().noneMatch(Input::builder)) {
            run(method(call.verb(), Optional.empty(), call.config()), with(nothing, "config"));
        }
        if (!prepared) {
            if (call.config().isPresent() && !call.configRequired()) {
                prepareShort(Optional.empty(), List.of("config -> {}"));
            }
            prepare(Optional.empty(), call.config());
        }
    }

    private boolean mayBeNull() {
        return !call.bodyRequired()
                && call.inputs().size() == 1
                && !call.inputs().get(0).type().holdsNull();
    }

    /** With the configuration and, if nothing in it is required, without it. */
    private void forms(Optional<Input> input) {
        List<String> data = input.isPresent() ? List.of("data") : List.of();
        if (call.config().isEmpty()) {
            run(method(call.verb(), input, Optional.empty()), data);
        } else {
            if (!call.configRequired()) {
                run(method(call.verb(), input, Optional.empty()), data);
                prepareShort(input, with(data, "config -> {}"));
            }
            MethodSpec.Builder run = method(call.verb(), Optional.empty(), Optional.empty());
            input.ifPresent(body -> run.addParameter(prepared(body), "data"));
            run(run.addParameter(RuntimeNames.consumer(call.config().orElseThrow()), "config"), with(data, "config"));
        }
        prepare(input, call.config());
    }

    private static List<String> with(List<String> arguments, String last) {
        List<String> all = new ArrayList<>(arguments);
        all.add(last);
        return all;
    }

    /** The form that an operation without parameters has: it stays when the first, optional one is described. */
    private void prepareShort(Optional<Input> input, List<String> arguments) {
        MethodSpec.Builder method = method(call.verb() + "Call", Optional.empty(), Optional.empty());
        input.ifPresent(body -> method.addParameter(prepared(body), "data"));
        preparing.add(method.returns(prepared())
                .addStatement("return $LCall($L)", call.verb(), String.join(", ", arguments))
                .build());
    }

    private Optional<Call.Pages> pages() {
        return call.result() instanceof Call.Result.Json json ? json.pages() : Optional.empty();
    }

    private void prepare(Optional<Input> input, Optional<ClassName> config) {
        MethodSpec.Builder method = method(call.verb() + "Call", Optional.empty(), Optional.empty());
        input.ifPresent(body -> method.addParameter(prepared(body), "data"));
        config.ifPresent(parameters -> method.addParameter(RuntimeNames.consumer(parameters), "config"));
        preparing.add(method.returns(prepared())
                .addStatement("return $L", RequestBlocks.of(call, input, config))
                .build());
    }

    /** The type of a body that stands beside others or is optional: null for none. */
    private TypeName prepared(Input body) {
        return mayBeNull()
                ? RuntimeNames.nullable(body.type().type())
                : body.type().plain();
    }

    /** Only the first method carries the documentation. */
    private void run(MethodSpec.Builder run, List<String> arguments) {
        if (!documented) {
            run.addJavadoc(Docs.call(call, owner, arguments.contains("data")));
            documented = true;
        }
        run.returns(result())
                .addStatement(
                        isSilent() ? "$LCall($L).execute()" : "return $LCall($L).execute()",
                        call.verb(),
                        String.join(", ", arguments));
        running.add(run.build());
    }

    private MethodSpec.Builder method(String name, Optional<Input> input, Optional<ClassName> config) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(name).addModifiers(Modifier.PUBLIC, Modifier.DEFAULT);
        deprecate(method);
        input.ifPresent(body -> method.addParameter(body.type().plain(), "data"));
        config.ifPresent(parameters -> method.addParameter(RuntimeNames.consumer(parameters), "config"));
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

    private TypeName prepared() {
        return pages().map(pages -> (TypeName) ParameterizedTypeName.get(
                        RuntimeNames.PAGED_CALL, boxedResult(), pages.item().type()))
                .orElseGet(() -> RuntimeNames.call(boxedResult()));
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
}
