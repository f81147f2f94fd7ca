package com.example.model;

import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.Model;
import dev.catenary.runtime.ModelBuilder;
import dev.catenary.runtime.ModelType;
import dev.catenary.runtime.Values;
import java.util.function.Consumer;

public final class Size extends Model {
    public static final ModelType<Size> TYPE = ModelType.of("Size", Size::new, p -> {
        p.required("w", Codecs.INT64);
    });

    private Size(Values values) {
        super(TYPE, values);
    }

    public static Size of(Consumer<Builder> data) {
        return TYPE.build(new Builder(), data);
    }

    public static Size fromJson(String json) {
        return TYPE.fromJson(json);
    }

    public Builder toBuilder() {
        return new Builder().takeOver(this);
    }

    public long w() {
        return get(0);
    }

    public static final class Builder extends ModelBuilder<Size, Builder> {
        public Builder() {
            super(TYPE);
        }

        public Builder w(long w) {
            return set(0, w);
        }
    }
}
