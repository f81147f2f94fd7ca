package com.example.model;

import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.Model;
import dev.catenary.runtime.ModelType;
import dev.catenary.runtime.Values;
import org.jspecify.annotations.Nullable;

public final class Fault extends Model {
    public static final ModelType<Fault> TYPE = ModelType.of("Fault", Fault::new, p -> {
        p.optional("code", Codecs.STRING);
    });

    private Fault(Values values) {
        super(TYPE, values);
    }

    public static Fault fromJson(String json) {
        return TYPE.fromJson(json);
    }

    public @Nullable String code() {
        return find(0);
    }
}
