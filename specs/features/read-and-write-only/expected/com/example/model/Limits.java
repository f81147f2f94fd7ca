package com.example.model;

import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.Model;
import dev.catenary.runtime.ModelBuilder;
import dev.catenary.runtime.ModelType;
import dev.catenary.runtime.Values;
import java.util.function.Consumer;

public final class Limits extends Model {
    public static final ModelType<Limits> TYPE = ModelType.of("Limits", Limits::new, p -> {
        p.required("used", Codecs.INT64).readOnly();
        p.required("most", Codecs.INT64);
    });

    private Limits(Values values) {
        super(TYPE, values);
    }

    public static Limits of(Consumer<Builder> data) {
        return TYPE.build(new Builder(), data);
    }

    public static Limits fromJson(String json) {
        return TYPE.fromJson(json);
    }

    public Builder toBuilder() {
        return new Builder().takeOver(this);
    }

    public long used() {
        return get(0);
    }

    public long most() {
        return get(1);
    }

    public static final class Builder extends ModelBuilder<Limits, Builder> {
        public Builder() {
            super(TYPE);
        }

        public Builder used(long used) {
            return set(0, used);
        }

        public Builder most(long most) {
            return set(1, most);
        }
    }
}
