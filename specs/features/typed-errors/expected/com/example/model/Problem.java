package com.example.model;

import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.Model;
import dev.catenary.runtime.ModelType;
import dev.catenary.runtime.Values;

public final class Problem extends Model {
    public static final ModelType<Problem> TYPE = ModelType.of("Problem", Problem::new, p -> {
        p.required("title", Codecs.STRING);
    });

    private Problem(Values values) {
        super(TYPE, values);
    }

    public static Problem fromJson(String json) {
        return TYPE.fromJson(json);
    }

    public String title() {
        return get(0);
    }
}
