package com.example.model;

import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.Model;
import dev.catenary.runtime.ModelType;
import dev.catenary.runtime.Values;

public final class Refusal extends Model {
    public static final ModelType<Refusal> TYPE = ModelType.of("Refusal", Refusal::new, p -> {
        p.required("reason", Codecs.STRING);
    });

    private Refusal(Values values) {
        super(TYPE, values);
    }

    public static Refusal fromJson(String json) {
        return TYPE.fromJson(json);
    }

    public String reason() {
        return get(0);
    }
}
