package com.example.model;

import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.Model;
import dev.catenary.runtime.ModelType;
import dev.catenary.runtime.Values;
import org.jspecify.annotations.Nullable;

public final class Cat extends Model implements Pet {
    public static final ModelType<Cat> TYPE = ModelType.of("Cat", Cat::new, p -> {
        p.optional("kind", Codecs.STRING).constant("cat");
        p.optional("name", Codecs.STRING);
        p.optional("lives", Codecs.INT64);
    });

    private Cat(Values values) {
        super(TYPE, values);
    }

    public static Cat fromJson(String json) {
        return TYPE.fromJson(json);
    }

    public @Nullable String kind() {
        return find(0);
    }

    public @Nullable String name() {
        return find(1);
    }

    public @Nullable Long lives() {
        return find(2);
    }
}
