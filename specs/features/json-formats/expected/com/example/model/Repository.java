package com.example.model;

import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.Model;
import dev.catenary.runtime.ModelBuilder;
import dev.catenary.runtime.ModelType;
import dev.catenary.runtime.Values;
import java.util.function.Consumer;

public final class Repository extends Model {
    public static final ModelType<Repository> TYPE = ModelType.of("Repository", Repository::new, p -> {
        p.required("name", Codecs.STRING);
    });

    private Repository(Values values) {
        super(TYPE, values);
    }

    public static Repository of(Consumer<Builder> data) {
        return TYPE.build(new Builder(), data);
    }

    public static Repository fromJson(String json) {
        return TYPE.fromJson(json);
    }

    public Builder toBuilder() {
        return new Builder().takeOver(this);
    }

    public String name() {
        return get(0);
    }

    public static final class Builder extends ModelBuilder<Repository, Builder> {
        public Builder() {
            super(TYPE);
        }

        public Builder name(String name) {
            return set(0, name);
        }
    }
}
