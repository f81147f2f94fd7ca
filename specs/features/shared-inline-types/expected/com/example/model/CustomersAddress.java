package com.example.model;

import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.Model;
import dev.catenary.runtime.ModelBuilder;
import dev.catenary.runtime.ModelType;
import dev.catenary.runtime.Values;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

public final class CustomersAddress extends Model {
    public static final ModelType<CustomersAddress> TYPE =
            ModelType.of("CustomersAddress", CustomersAddress::new, p -> {
                p.optional("city", Codecs.STRING);
                p.optional("street", Codecs.STRING);
            });

    private CustomersAddress(Values values) {
        super(TYPE, values);
    }

    public static CustomersAddress of(Consumer<Builder> data) {
        return TYPE.build(new Builder(), data);
    }

    public static CustomersAddress fromJson(String json) {
        return TYPE.fromJson(json);
    }

    public Builder toBuilder() {
        return new Builder().takeOver(this);
    }

    public @Nullable String city() {
        return find(0);
    }

    public @Nullable String street() {
        return find(1);
    }

    public static final class Builder extends ModelBuilder<CustomersAddress, Builder> {
        public Builder() {
            super(TYPE);
        }

        public Builder city(@Nullable String city) {
            return set(0, city);
        }

        public Builder street(@Nullable String street) {
            return set(1, street);
        }
    }
}
