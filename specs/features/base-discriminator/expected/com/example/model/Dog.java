package com.example.model;

import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.Model;
import dev.catenary.runtime.ModelBuilder;
import dev.catenary.runtime.ModelType;
import dev.catenary.runtime.Values;
import java.util.function.Consumer;

public final class Dog extends Model implements Pet {
    public static final ModelType<Dog> TYPE = ModelType.of("Dog", Dog::new, p -> {
        p.required("petType", Codecs.STRING).constant("dog");
        p.required("name", Codecs.STRING);
        p.required("barks", Codecs.BOOLEAN);
    });

    private Dog(Values values) {
        super(TYPE, values);
    }

    public static Dog of(Consumer<Builder> data) {
        return TYPE.build(new Builder(), data);
    }

    public static Dog fromJson(String json) {
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

    public boolean barks() {
        return get(2);
    }

    public static final class Builder extends ModelBuilder<Dog, Builder> {
        public Builder() {
            super(TYPE);
        }

        public Builder petType(String petType) {
            return set(0, petType);
        }

        public Builder name(String name) {
            return set(1, name);
        }

        public Builder barks(boolean barks) {
            return set(2, barks);
        }
    }
}
