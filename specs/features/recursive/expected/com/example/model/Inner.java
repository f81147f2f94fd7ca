package com.example.model;

import dev.catenary.runtime.Model;
import dev.catenary.runtime.ModelType;
import dev.catenary.runtime.Values;
import org.jspecify.annotations.Nullable;

public final class Inner extends Model {
    public static final ModelType<Inner> TYPE = ModelType.of("Inner", Inner::new, p -> {
        p.optional("outer", Node.TYPE);
    });

    private Inner(Values values) {
        super(TYPE, values);
    }

    public static Inner fromJson(String json) {
        return TYPE.fromJson(json);
    }

    public @Nullable Node outer() {
        return find(0);
    }
}
