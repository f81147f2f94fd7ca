package com.example.model;

import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.Model;
import dev.catenary.runtime.ModelType;
import dev.catenary.runtime.Values;
import org.jspecify.annotations.Nullable;

public final class Missing extends Model {
    public static final ModelType<Missing> TYPE = ModelType.of("Missing", Missing::new, p -> {
        p.optional("what", Codecs.STRING);
    });

    private Missing(Values values) {
        super(TYPE, values);
    }

    public static Missing fromJson(String json) {
        return TYPE.fromJson(json);
    }

    public @Nullable String what() {
        return find(0);
    }
}
