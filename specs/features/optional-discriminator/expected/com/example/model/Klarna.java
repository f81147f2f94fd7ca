package com.example.model;

import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.EnumType;
import dev.catenary.runtime.Model;
import dev.catenary.runtime.ModelBuilder;
import dev.catenary.runtime.ModelType;
import dev.catenary.runtime.OpenEnum;
import dev.catenary.runtime.Values;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

public final class Klarna extends Model {
    public static final ModelType<Klarna> TYPE = ModelType.of("Klarna", Klarna::new, p -> {
        p.optional("type", Type.TYPE);
        p.optional("issuer", Codecs.STRING);
    });

    private Klarna(Values values) {
        super(TYPE, values);
    }

    public static Klarna of(Consumer<Builder> data) {
        return TYPE.build(new Builder(), data);
    }

    public static Klarna fromJson(String json) {
        return TYPE.fromJson(json);
    }

    public Builder toBuilder() {
        return new Builder().takeOver(this);
    }

    public @Nullable Type type() {
        return find(0);
    }

    public @Nullable String issuer() {
        return find(1);
    }

    public static final class Builder extends ModelBuilder<Klarna, Builder> {
        public Builder() {
            super(TYPE);
        }

        public Builder type(@Nullable Type type) {
            return set(0, type);
        }

        public Builder issuer(@Nullable String issuer) {
            return set(1, issuer);
        }
    }

    public static final class Type extends OpenEnum<String, Type.Known> {
        public static final Type KLARNA = new Type("klarna", Known.KLARNA);
        public static final Type KLARNA_ACCOUNT = new Type("klarna_account", Known.KLARNA_ACCOUNT);

        public static final EnumType<Type, String> TYPE = EnumType.of(Codecs.STRING,
                value -> new Type(value, Known.UNRECOGNIZED), KLARNA, KLARNA_ACCOUNT);

        private Type(String value, Known known) {
            super(value, known);
        }

        public static Type of(String value) {
            return TYPE.of(value);
        }

        /** The values of the description, for {@code switch}. */
        public enum Known {
            KLARNA, KLARNA_ACCOUNT, UNRECOGNIZED
        }
    }
}
