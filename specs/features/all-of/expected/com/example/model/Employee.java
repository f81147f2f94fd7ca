package com.example.model;

import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.Model;
import dev.catenary.runtime.ModelBuilder;
import dev.catenary.runtime.ModelType;
import dev.catenary.runtime.Values;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A person with a job. */
public final class Employee extends Model {
    public static final ModelType<Employee> TYPE = ModelType.of("Employee", Employee::new, p -> {
        p.required("name", Codecs.STRING);
        p.required("age", Codecs.INT64);
        p.optional("boss", Person.TYPE);
    });

    private Employee(Values values) {
        super(TYPE, values);
    }

    public static Employee of(Consumer<Builder> data) {
        return TYPE.build(new Builder(), data);
    }

    public static Employee fromJson(String json) {
        return TYPE.fromJson(json);
    }

    public Builder toBuilder() {
        return new Builder().takeOver(this);
    }

    /** The full name. */
    public String name() {
        return get(0);
    }

    public long age() {
        return get(1);
    }

    public @Nullable Person boss() {
        return find(2);
    }

    public static final class Builder extends ModelBuilder<Employee, Builder> {
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

        public Builder boss(@Nullable Person boss) {
            return set(2, boss);
        }

        public Builder boss(Consumer<Person.Builder> data) {
            return boss(Person.of(data));
        }
    }
}
