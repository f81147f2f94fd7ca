package com.example.model;

import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.JsonKind;
import dev.catenary.runtime.Model;
import dev.catenary.runtime.ModelType;
import dev.catenary.runtime.UnionType;
import dev.catenary.runtime.Values;
import org.jspecify.annotations.Nullable;

public sealed interface Pet permits Cat, Dog, Pet.Other {
    UnionType<Pet> TYPE = UnionType.of("Pet", v -> {
        v.member(Cat.class, Cat.TYPE).constant("kind", "cat");
        v.member(Dog.class, Dog.TYPE).constant("kind", "Dog");
        v.member(Dog.class, Dog.TYPE).kinds(JsonKind.OBJECT);
        v.otherwise(Other.class, Other.TYPE);
    });

    @Nullable String kind();

    @Nullable String name();

    /** A value of none of the known subtypes. Its own properties stay readable. */
    final class Other extends Model implements Pet {
        public static final ModelType<Other> TYPE = ModelType.of("Other", Other::new, p -> {
            p.optional("kind", Codecs.STRING);
            p.optional("name", Codecs.STRING);
        });

        private Other(Values values) {
            super(TYPE, values);
        }

        public static Other fromJson(String json) {
            return TYPE.fromJson(json);
        }

        public @Nullable String kind() {
            return find(0);
        }

        public @Nullable String name() {
            return find(1);
        }
    }
}
