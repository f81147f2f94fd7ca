package com.example.model;

import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.Model;
import dev.catenary.runtime.ModelBuilder;
import dev.catenary.runtime.ModelType;
import dev.catenary.runtime.Values;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

public final class Line extends Model {
    public static final ModelType<Line> TYPE = ModelType.of("Line", Line::new, p -> {
        p.required("sku", Codecs.STRING);
        p.optional("count", Codecs.INT64);
    });

    private Line(Values values) {
        super(TYPE, values);
    }

    public static Line of(Consumer<Builder> data) {
        return TYPE.build(new Builder(), data);
    }

    public static Line fromJson(String json) {
        return TYPE.fromJson(json);
    }

    public Builder toBuilder() {
        return new Builder().takeOver(this);
    }

    public String sku() {
        return get(0);
    }

    public @Nullable Long count() {
        return find(1);
    }

    public static final class Builder extends ModelBuilder<Line, Builder> {
        public Builder() {
            super(TYPE);
        }

        public Builder sku(String sku) {
            return set(0, sku);
        }

        public Builder count(long count) {
            return set(1, count);
        }
    }
}
