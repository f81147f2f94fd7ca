package com.example.model;

import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.ModelType;
import dev.catenary.runtime.Values;
import org.jspecify.annotations.Nullable;

public final class Model extends dev.catenary.runtime.Model {
    public static final ModelType<Model> TYPE = ModelType.of("Model", Model::new, p -> {
        p.optional("i", Codecs.STRING);
    });

    private Model(Values values) {
        super(TYPE, values);
    }

    public static Model fromJson(java.lang.String json) {
        return TYPE.fromJson(json);
    }

    public java.lang. @Nullable String i() {
        return find(0);
    }
}
