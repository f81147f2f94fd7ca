package com.example.model;

import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.Model;
import dev.catenary.runtime.ModelType;
import dev.catenary.runtime.Values;
import java.util.Map;
import org.jspecify.annotations.Nullable;

public final class Object extends Model {
    public static final ModelType<Object> TYPE = ModelType.of("Object", Object::new, p -> {
        p.required("string", String.TYPE);
        p.optional("list", Codecs.list(List.TYPE));
        p.optional("map", Codecs.map(Override.TYPE));
    });

    private Object(Values values) {
        super(TYPE, values);
    }

    public static Object fromJson(java.lang.String json) {
        return TYPE.fromJson(json);
    }

    public String string() {
        return get(0);
    }

    public java.util. @Nullable List<List> list() {
        return find(1);
    }

    public @Nullable Map<java.lang.String, Override> map() {
        return find(2);
    }
}
