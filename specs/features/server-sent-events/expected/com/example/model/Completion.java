package com.example.model;

import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.Model;
import dev.catenary.runtime.ModelType;
import dev.catenary.runtime.Values;

public final class Completion extends Model {
    public static final ModelType<Completion> TYPE = ModelType.of("Completion", Completion::new, p -> {
        p.required("text", Codecs.STRING);
    });

    private Completion(Values values) {
        super(TYPE, values);
    }

    public static Completion fromJson(String json) {
        return TYPE.fromJson(json);
    }

    public String text() {
        return get(0);
    }
}
