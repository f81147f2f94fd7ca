package com.example.model;

import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.Model;
import dev.catenary.runtime.ModelBuilder;
import dev.catenary.runtime.ModelType;
import dev.catenary.runtime.UnionType;
import dev.catenary.runtime.Values;
import java.util.function.Consumer;

public sealed interface Pet permits Cat, Dog, Pet.Other {
    UnionType<Pet> TYPE = UnionType.of("Pet", v -> {
        v.member(Cat.class, Cat.TYPE).constant("petType", "cat");
        v.member(Dog.class, Dog.TYPE).constant("petType", "dog");
        v.otherwise(Other.class, Other.TYPE);
    });

    String petType();

    String name();

    /** A value of none of the known subtypes. Its own properties stay readable. */
    final class Other extends Model implements Pet {
        public static final ModelType<Other> TYPE = ModelType.of("Other", Other::new, p -> {
            p.required("petType", Codecs.STRING);
            p.required("name", Codecs.STRING);
        });

        private Other(Values values) {
            super(TYPE, values);
        }

        public static Other of(Consumer<Builder> data) {
            return TYPE.build(new Builder(), data);
        }

        public static Other fromJson(String json) {
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

        public static final class Builder extends ModelBuilder<Other, Builder> {
            public Builder() {
                super(TYPE);
            }

            public Builder petType(String petType) {
                return set(0, petType);
            }

            public Builder name(String name) {
                return set(1, name);
            }
        }
    }
}
