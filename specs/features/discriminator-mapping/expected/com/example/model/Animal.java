package com.example.model;

import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.Model;
import dev.catenary.runtime.ModelBuilder;
import dev.catenary.runtime.ModelType;
import dev.catenary.runtime.UnionType;
import dev.catenary.runtime.Values;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

public sealed interface Animal permits Mount, Cow, Animal.Other {
    UnionType<Animal> TYPE = UnionType.of("Animal", v -> {
        v.member(Mount.class, Mount.TYPE).constant("species", "horse", "pony");
        v.member(Cow.class, Cow.TYPE).constant("species", "cow");
        v.otherwise(Other.class, Other.TYPE);
    });

    String species();

    @Nullable String name();

    /** A value of none of the known subtypes. Its own properties stay readable. */
    final class Other extends Model implements Animal {
        public static final ModelType<Other> TYPE = ModelType.of("Other", Other::new, p -> {
            p.required("species", Codecs.STRING);
            p.optional("name", Codecs.STRING);
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

        public String species() {
            return get(0);
        }

        public @Nullable String name() {
            return find(1);
        }

        public static final class Builder extends ModelBuilder<Other, Builder> {
            public Builder() {
                super(TYPE);
            }

            public Builder species(String species) {
                return set(0, species);
            }

            public Builder name(@Nullable String name) {
                return set(1, name);
            }
        }
    }
}
