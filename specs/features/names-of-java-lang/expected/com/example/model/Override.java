package com.example.model;

import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.Model;
import dev.catenary.runtime.ModelType;
import dev.catenary.runtime.Values;
import org.jspecify.annotations.Nullable;

public final class Override extends Model {
    public static final ModelType<Override> TYPE = ModelType.of("Override", Override::new, p -> {
        p.optional("deprecated", Codecs.STRING);
    });

    private Override(Values values) {
        super(TYPE, values);
    }

    public static Override fromJson(java.lang.String json) {
        return TYPE.fromJson(json);
    }

    public java.lang. @Nullable String deprecated() {
        return find(0);
    }
}
