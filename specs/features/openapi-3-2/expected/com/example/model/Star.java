package com.example.model;

import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.Model;
import dev.catenary.runtime.ModelBuilder;
import dev.catenary.runtime.ModelType;
import dev.catenary.runtime.Values;
import java.util.function.Consumer;

public final class Star extends Model {
    public static final ModelType<Star> TYPE = ModelType.of("Star", Star::new, p -> {
        p.required("name", Codecs.STRING);
    });

    private Star(Values values) {
        super(TYPE, values);
    }

    public static Star of(Consumer<Builder> data) {
        return TYPE.build(new Builder(), data);
    }

    public static Star fromJson(String json) {
        return TYPE.fromJson(json);
    }

    public Builder toBuilder() {
        return new Builder().takeOver(this);
    }

    public String name() {
        return get(0);
    }

    public static final class Builder extends ModelBuilder<Star, Builder> {
        public Builder() {
            super(TYPE);
        }

        public Builder name(String name) {
            return set(0, name);
        }
    }
}
