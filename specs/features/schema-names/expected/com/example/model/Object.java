package com.example.model;

import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.Model;
import dev.catenary.runtime.ModelType;
import dev.catenary.runtime.Values;
import java.util.List;
import org.jspecify.annotations.Nullable;

public final class Object extends Model {
    public static final ModelType<Object> TYPE = ModelType.of("Object", Object::new, p -> {
        p.optional("f", Codecs.STRING);
        p.optional("list", Codecs.list(Codecs.STRING));
    });

    private Object(Values values) {
        super(TYPE, values);
    }

    public static Object fromJson(java.lang.String json) {
        return TYPE.fromJson(json);
    }

    public java.lang. @Nullable String f() {
        return find(0);
    }

    public @Nullable List<java.lang.String> list() {
        return find(1);
    }
}
