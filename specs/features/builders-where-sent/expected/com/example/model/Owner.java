package com.example.model;

import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.Model;
import dev.catenary.runtime.ModelType;
import dev.catenary.runtime.Values;
import org.jspecify.annotations.Nullable;

public final class Owner extends Model {
    public static final ModelType<Owner> TYPE = ModelType.of("Owner", Owner::new, p -> {
        p.optional("name", Codecs.STRING);
    });

    private Owner(Values values) {
        super(TYPE, values);
    }

    public static Owner fromJson(String json) {
        return TYPE.fromJson(json);
    }

    public @Nullable String name() {
        return find(0);
    }
}
