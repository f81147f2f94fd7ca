package com.example.model;

import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.Model;
import dev.catenary.runtime.ModelType;
import dev.catenary.runtime.Values;

public final class Chunk extends Model {
    public static final ModelType<Chunk> TYPE = ModelType.of("Chunk", Chunk::new, p -> {
        p.required("delta", Codecs.STRING);
    });

    private Chunk(Values values) {
        super(TYPE, values);
    }

    public static Chunk fromJson(String json) {
        return TYPE.fromJson(json);
    }

    public String delta() {
        return get(0);
    }
}
