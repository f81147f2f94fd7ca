package com.example.model;

import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.Model;
import dev.catenary.runtime.ModelType;
import dev.catenary.runtime.Values;
import org.jspecify.annotations.Nullable;

public final class String extends Model {
    public static final ModelType<String> TYPE = ModelType.of("String", String::new, p -> {
        p.optional("g", Codecs.STRING);
    });

    private String(Values values) {
        super(TYPE, values);
    }

    public static String fromJson(java.lang.String json) {
        return TYPE.fromJson(json);
    }

    public java.lang. @Nullable String g() {
        return find(0);
    }
}
