package com.example.model;

import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.Model;
import dev.catenary.runtime.ModelBuilder;
import dev.catenary.runtime.ModelType;
import dev.catenary.runtime.Values;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

public final class Person extends Model {
    public static final ModelType<Person> TYPE = ModelType.of("Person", Person::new, p -> {
        p.required("name", Codecs.STRING);
        p.optional("age", Codecs.INT64);
    });

    private Person(Values values) {
        super(TYPE, values);
    }

    public static Person of(Consumer<Builder> data) {
        return TYPE.build(new Builder(), data);
    }

    public static Person fromJson(String json) {
        return TYPE.fromJson(json);
    }

    public Builder toBuilder() {
        return new Builder().takeOver(this);
    }

    /** The full name. */
    public String name() {
        return get(0);
    }

    public @Nullable Long age() {
        return find(1);
    }

    public static final class Builder extends ModelBuilder<Person, Builder> {
        public Builder() {
            super(TYPE);
        }

        /** The full name. */
        public Builder name(String name) {
            return set(0, name);
        }

        public Builder age(long age) {
            return set(1, age);
        }
    }
}
