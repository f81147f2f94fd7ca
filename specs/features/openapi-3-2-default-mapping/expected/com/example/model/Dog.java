package com.example.model;

import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.Model;
import dev.catenary.runtime.ModelType;
import dev.catenary.runtime.Values;
import org.jspecify.annotations.Nullable;

public final class Dog extends Model implements Pet {
    public static final ModelType<Dog> TYPE = ModelType.of("Dog", Dog::new, p -> {
        p.optional("kind", Codecs.STRING).constant("Dog");
        p.optional("name", Codecs.STRING);
        p.optional("packSize", Codecs.INT64);
    });

    private Dog(Values values) {
        super(TYPE, values);
    }

    public static Dog fromJson(String json) {
        return TYPE.fromJson(json);
    }

    public @Nullable String kind() {
        return find(0);
    }

    public @Nullable String name() {
        return find(1);
    }

    public @Nullable Long packSize() {
        return find(2);
    }
}
