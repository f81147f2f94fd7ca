package com.example.model;

import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.Model;
import dev.catenary.runtime.ModelBuilder;
import dev.catenary.runtime.ModelType;
import dev.catenary.runtime.Values;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

public final class Cat extends Model implements Pet {
    public static final ModelType<Cat> TYPE = ModelType.of("Cat", Cat::new, p -> {
        p.required("petType", Codecs.STRING).constant("cat");
        p.required("name", Codecs.STRING);
        p.optional("lives", Codecs.INT64);
    });

    private Cat(Values values) {
        super(TYPE, values);
    }

    public static Cat of(Consumer<Builder> data) {
        return TYPE.build(new Builder(), data);
    }

    public static Cat fromJson(String json) {
        return TYPE.fromJson(json);
    }

    public Builder toBuilder() {
        return new Builder().takeOver(this);
    }

    public String petType() {
        return get(0);
    }

    public String name() {
        return get(1);
    }

    public @Nullable Long lives() {
        return find(2);
    }

    public static final class Builder extends ModelBuilder<Cat, Builder> {
        public Builder() {
            super(TYPE);
        }

        public Builder petType(String petType) {
            return set(0, petType);
        }

        public Builder name(String name) {
            return set(1, name);
        }

        public Builder lives(long lives) {
            return set(2, lives);
        }
    }
}
