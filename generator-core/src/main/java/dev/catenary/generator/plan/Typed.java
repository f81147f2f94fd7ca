package dev.catenary.generator.plan;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.util.Optional;

/**
 * A schema as Java sees it.
 *
 * @param type never a primitive; carries {@code @Nullable} on items and values that may be null
 * @param codec how it is read and written
 */
public record Typed(TypeName type, Codec codec) {
    /** A codec of the runtime, or of a generated type. */
    public sealed interface Codec {
        /** A constant of the runtime's {@code Codecs}. */
        record BuiltIn(String constant) implements Codec {}

        /** The {@code TYPE} of a generated type; {@code builder}: it has {@code of(Consumer<Builder>)}. */
        record OfType(ClassName type, boolean builder) implements Codec {}

        record ListOf(Codec items) implements Codec {}

        record MapOf(Codec values) implements Codec {}

        /** A number or boolean in a string. */
        record Quoted(Codec value) implements Codec {}

        record OrNull(Codec value) implements Codec {}
    }

    static Typed builtIn(Class<?> type, String constant) {
        return new Typed(ClassName.get(type), new Codec.BuiltIn(constant));
    }

    /** The type as a parameter or result: primitive where there is one. */
    public TypeName plain() {
        return type.isBoxedPrimitive() && !type.isAnnotated() ? type.unbox() : type;
    }

    /** The type as the JVM tells overloads apart: without its arguments. */
    String erasure() {
        TypeName plain = plain().withoutAnnotations();
        return plain instanceof ParameterizedTypeName generic
                ? generic.rawType().toString()
                : plain.toString();
    }

    /** Whether null is one of the values that are written, and not the absence of one. */
    public boolean holdsNull() {
        return codec instanceof Codec.OrNull;
    }

    /** The generated model, if this is one that can be written in place. */
    public Optional<ClassName> model() {
        return generated().filter(Codec.OfType::builder).map(Codec.OfType::type);
    }

    /** The generated type, if this is one. */
    Optional<Codec.OfType> generated() {
        Codec plain = codec instanceof Codec.OrNull orNull ? orNull.value() : codec;
        return plain instanceof Codec.OfType of ? Optional.of(of) : Optional.empty();
    }

    /** The item type, if this is a list. */
    public Optional<Typed> items() {
        if (codec instanceof Codec.ListOf list && type instanceof ParameterizedTypeName p) {
            return Optional.of(new Typed(p.typeArguments().get(0), list.items()));
        }
        return Optional.empty();
    }
}
