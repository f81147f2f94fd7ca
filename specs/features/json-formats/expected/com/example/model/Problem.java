package com.example.model;

import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.Model;
import dev.catenary.runtime.ModelType;
import dev.catenary.runtime.Values;
import org.jspecify.annotations.Nullable;

public final class Problem extends Model {
    public static final ModelType<Problem> TYPE = ModelType.of("Problem", Problem::new, p -> {
        p.optional("title", Codecs.STRING);
    });

    private Problem(Values values) {
        super(TYPE, values);
    }

    public static Problem fromJson(String json) {
        return TYPE.fromJson(json);
    }

    public @Nullable String title() {
        return find(0);
    }
}
