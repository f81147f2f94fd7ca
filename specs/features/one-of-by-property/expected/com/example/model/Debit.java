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

public final class Debit extends Model {
    public static final ModelType<Debit> TYPE = ModelType.of("Debit", Debit::new, p -> {
        p.required("object", Object.TYPE);
        p.optional("iban", Codecs.STRING);
    });

    private Debit(Values values) {
        super(TYPE, values);
    }

    public static Debit of(Consumer<Builder> data) {
        return TYPE.build(new Builder(), data);
    }

    public static Debit fromJson(String json) {
        return TYPE.fromJson(json);
    }

    public Builder toBuilder() {
        return new Builder().takeOver(this);
    }

    public Object object() {
        return get(0);
    }

    public @Nullable String iban() {
        return find(1);
    }

    public static final class Builder extends ModelBuilder<Debit, Builder> {
        public Builder() {
            super(TYPE);
        }

        public Builder object(Object object) {
            return set(0, object);
        }

        public Builder iban(@Nullable String iban) {
            return set(1, iban);
        }
    }

    public static final class Object extends OpenEnum<String, Object.Known> {
        public static final Object DIRECT = new Object("direct", Known.DIRECT);
        public static final Object LATER = new Object("later", Known.LATER);

        public static final EnumType<Object, String> TYPE = EnumType.of(Codecs.STRING,
                value -> new Object(value, Known.UNRECOGNIZED), DIRECT, LATER);

        private Object(String value, Known known) {
            super(value, known);
        }

        public static Object of(String value) {
            return TYPE.of(value);
        }

        /** The values of the description, for {@code switch}. */
        public enum Known {
            DIRECT, LATER, UNRECOGNIZED
        }
    }
}
