package com.example.model;

import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.Model;
import dev.catenary.runtime.ModelType;
import dev.catenary.runtime.Values;
import org.jspecify.annotations.Nullable;

public final class Class extends Model {
    public static final ModelType<Class> TYPE = ModelType.of("Class", Class::new, p -> {
        p.optional("k", Codecs.STRING);
    });

    private Class(Values values) {
        super(TYPE, values);
    }

    public static Class fromJson(java.lang.String json) {
        return TYPE.fromJson(json);
    }

    public java.lang. @Nullable String k() {
        return find(0);
    }
}
