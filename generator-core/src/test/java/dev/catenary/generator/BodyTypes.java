package dev.catenary.generator;

import dev.catenary.generator.DescribedExamples.Example;
import dev.catenary.generator.plan.Call;
import dev.catenary.generator.plan.JavaType;
import dev.catenary.generator.plan.LinkType;
import dev.catenary.generator.plan.Plan;
import dev.catenary.generator.plan.RepliesType;
import dev.catenary.generator.plan.Typed;
import dev.catenary.runtime.Codec;
import dev.catenary.runtime.Codecs;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The codecs with which a compiled client reads and writes the bodies of its operations. */
final class BodyTypes {
    private final ClassLoader client;
    private final Map<String, Call> calls = new HashMap<>();
    private final Map<Object, RepliesType> replies = new HashMap<>();

    BodyTypes(Plan plan, ClassLoader client) {
        this.client = client;
        for (JavaType type : plan.types()) {
            if (type instanceof LinkType link) {
                // What stands beside another call receives the same as text, as octets or as a stream.
                link.calls().stream()
                        .filter(call -> call.beside().isEmpty())
                        .forEach(call -> calls.put(call.method() + " " + call.path(), call));
            } else if (type instanceof RepliesType several) {
                replies.put(several.name(), several);
            }
        }
    }

    /**
     * The codec of an example's body; nothing if the client gives that body no type, as with redirects and with every
     * JSON media type of a reply but the first.
     */
    Optional<Codec<?>> of(Example example) {
        Call call = calls.get(example.place().operation());
        if (call == null) {
            throw new AssertionError(
                    "The client does not have " + example.place().operation());
        }
        boolean request = example.place().role().equals("request");
        return (request ? input(call, example) : reply(call, example)).map(typed -> codec(typed.codec()));
    }

    private static Optional<Typed> input(Call call, Example example) {
        return call.inputs().stream()
                .filter(input -> input.kind() == Call.Kind.JSON)
                .filter(input -> example.preferred() || input.mediaType().equals(example.mediaType()))
                .map(Call.Input::type)
                .findFirst();
    }

    private Optional<Typed> reply(Call call, Example example) {
        String status = example.place().role();
        if (!example.preferred()) {
            return Optional.empty();
        }
        for (Call.Failure failure : call.errors()) {
            if (failure.statuses().contains(status)) {
                return Optional.of(failure.type());
            }
        }
        return status.matches("2..|default") ? result(call.result(), status) : Optional.empty();
    }

    private Optional<Typed> result(Call.Result result, String status) {
        if (result instanceof Call.Result.Several several) {
            return replies.get(several.type()).arms().stream()
                    .filter(arm -> arm.status().equals(status))
                    .findFirst()
                    .flatMap(RepliesType.Arm::type);
        }
        return result instanceof Call.Result.Json json ? Optional.of(json.type()) : Optional.empty();
    }

    private Codec<?> codec(Typed.Codec planned) {
        try {
            if (planned instanceof Typed.Codec.BuiltIn builtIn) {
                return (Codec<?>) Codecs.class.getField(builtIn.constant()).get(null);
            }
            if (planned instanceof Typed.Codec.OfType of) {
                return (Codec<?>) client.loadClass(of.type().reflectionName())
                        .getField("TYPE")
                        .get(null);
            }
        } catch (ReflectiveOperationException e) {
            throw new AssertionError("The client does not have " + planned, e);
        }
        if (planned instanceof Typed.Codec.ListOf list) {
            return Codecs.list(codec(list.items()));
        }
        return planned instanceof Typed.Codec.MapOf map
                ? Codecs.map(codec(map.values()))
                : Codecs.nullable(codec(((Typed.Codec.OrNull) planned).value()));
    }
}
