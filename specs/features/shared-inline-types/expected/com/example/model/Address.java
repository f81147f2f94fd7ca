package com.example.model;

import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.Model;
import dev.catenary.runtime.ModelType;
import dev.catenary.runtime.Values;
import org.jspecify.annotations.Nullable;

public final class Address extends Model {
    public static final ModelType<Address> TYPE = ModelType.of("Address", Address::new, p -> {
        p.optional("line", Codecs.STRING);
    });

    private Address(Values values) {
        super(TYPE, values);
    }

    public static Address fromJson(String json) {
        return TYPE.fromJson(json);
    }

    public @Nullable String line() {
        return find(0);
    }
}
