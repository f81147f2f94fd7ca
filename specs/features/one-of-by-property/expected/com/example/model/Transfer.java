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

public final class Transfer extends Model {
    public static final ModelType<Transfer> TYPE = ModelType.of("Transfer", Transfer::new, p -> {
        p.required("object", Object.TYPE).constant(Object.of("transfer"));
        p.optional("iban", Codecs.STRING);
    });

    private Transfer(Values values) {
        super(TYPE, values);
    }

    public static Transfer of(Consumer<Builder> data) {
        return TYPE.build(new Builder(), data);
    }

    public static Transfer fromJson(String json) {
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

    public static final class Builder extends ModelBuilder<Transfer, Builder> {
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
        public static final Object TRANSFER = new Object("transfer", Known.TRANSFER);
        public static final Object ORDER = new Object("order", Known.ORDER);

        public static final EnumType<Object, String> TYPE = EnumType.of(Codecs.STRING,
                value -> new Object(value, Known.UNRECOGNIZED), TRANSFER, ORDER);

        private Object(String value, Known known) {
            super(value, known);
        }

        public static Object of(String value) {
            return TYPE.of(value);
        }

        /** The values of the description, for {@code switch}. */
        public enum Known {
            TRANSFER, ORDER, UNRECOGNIZED
        }
    }
}
