package com.example.model;

import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.Model;
import dev.catenary.runtime.ModelBuilder;
import dev.catenary.runtime.ModelType;
import dev.catenary.runtime.Values;
import java.util.function.Consumer;

public final class Removal extends Model {
    public static final ModelType<Removal> TYPE = ModelType.of("Removal", Removal::new, p -> {
        p.required("type", Codecs.STRING).constant("removed");
        p.required("id", Codecs.INT64);
    });

    private Removal(Values values) {
        super(TYPE, values);
    }

    public static Removal of(Consumer<Builder> data) {
        return TYPE.build(new Builder(), data);
    }

    public static Removal fromJson(String json) {
        return TYPE.fromJson(json);
    }

    public Builder toBuilder() {
        return new Builder().takeOver(this);
    }

    public String type() {
        return get(0);
    }

    public long id() {
        return get(1);
    }

    public static final class Builder extends ModelBuilder<Removal, Builder> {
        public Builder() {
            super(TYPE);
        }

        public Builder type(String type) {
            return set(0, type);
        }

        public Builder id(long id) {
            return set(1, id);
        }
    }
}
