package dev.catenary.runtime.example;

import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.Model;
import dev.catenary.runtime.ModelBuilder;
import dev.catenary.runtime.ModelType;
import dev.catenary.runtime.Properties;
import dev.catenary.runtime.UnionType;
import dev.catenary.runtime.Values;
import dev.catenary.runtime.Variants;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A hierarchy told apart by {@code petType}. */
public sealed interface Pet permits Pet.Cat, Pet.Dog, Pet.Other {
    UnionType<Pet> TYPE = UnionType.of("Pet", Pet::variants);

    String petType();

    private static void variants(Variants<Pet> v) {
        v.member(Cat.class, Cat.TYPE).constant("petType", "cat");
        v.member(Dog.class, Dog.TYPE).constant("petType", "dog", 7);
        v.otherwise(Other.class, Other.TYPE);
    }

    /** A cat, which may have enemies. */
    final class Cat extends Model implements Pet {
        public static final ModelType<Cat> TYPE = ModelType.of("Cat", Cat::new, Cat::properties);

        private Cat(Values values) {
            super(TYPE, values);
        }

        public static Cat of(Consumer<Builder> data) {
            return TYPE.build(new Builder(), data);
        }

        @Override
        public String petType() {
            return get(0);
        }

        public @Nullable List<Pet> enemies() {
            return find(1);
        }

        private static void properties(Properties p) {
            p.required("petType", Codecs.STRING).constant("cat");
            p.optional("enemies", Codecs.list(Pet.TYPE));
        }

        /** Builds a {@link Cat}. */
        public static final class Builder extends ModelBuilder<Cat, Builder> {
            private Builder() {
                super(TYPE);
            }

            public Builder addEnemies(Pet item) {
                return add(1, item);
            }
        }
    }

    /** A dog. */
    final class Dog extends Model implements Pet {
        public static final ModelType<Dog> TYPE = ModelType.of("Dog", Dog::new, Dog::properties);

        private Dog(Values values) {
            super(TYPE, values);
        }

        @Override
        public String petType() {
            return get(0);
        }

        public int age() {
            return get(1);
        }

        private static void properties(Properties p) {
            p.required("petType", Codecs.STRING).constant("dog");
            p.required("age", Codecs.INT32);
        }
    }

    /** Any other pet. */
    final class Other extends Model implements Pet {
        public static final ModelType<Other> TYPE = ModelType.of("Pet.Other", Other::new, Other::properties);

        private Other(Values values) {
            super(TYPE, values);
        }

        @Override
        public String petType() {
            return get(0);
        }

        private static void properties(Properties p) {
            p.required("petType", Codecs.STRING);
        }
    }
}
