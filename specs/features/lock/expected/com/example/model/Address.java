package com.example.model;

import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.Model;
import dev.catenary.runtime.ModelBuilder;
import dev.catenary.runtime.ModelType;
import dev.catenary.runtime.Values;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

public final class Address extends Model {
    public static final ModelType<Address> TYPE = ModelType.of("Address", Address::new, p -> {
        p.required("city", Codecs.STRING);
        p.optional("zip", Codecs.STRING);
    });

    private Address(Values values) {
        super(TYPE, values);
    }

    public static Address of(Consumer<Builder> data) {
        return TYPE.build(new Builder(), data);
    }

    public static Address fromJson(String json) {
        return TYPE.fromJson(json);
    }

    public Builder toBuilder() {
        return new Builder().takeOver(this);
    }

    public String city() {
        return get(0);
    }

    /** New in version 2. */
    public @Nullable String zip() {
        return find(1);
    }

    public static final class Builder extends ModelBuilder<Address, Builder> {
        public Builder() {
            super(TYPE);
        }

        public Builder city(String city) {
            return set(0, city);
        }

        /** New in version 2. */
        public Builder zip(@Nullable String zip) {
            return set(1, zip);
        }
    }
}
