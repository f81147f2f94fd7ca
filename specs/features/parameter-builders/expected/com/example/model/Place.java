package com.example.model;

import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.Model;
import dev.catenary.runtime.ModelBuilder;
import dev.catenary.runtime.ModelType;
import dev.catenary.runtime.Values;
import java.math.BigDecimal;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

public final class Place extends Model {
    public static final ModelType<Place> TYPE = ModelType.of("Place", Place::new, p -> {
        p.optional("lat", Codecs.DECIMAL);
        p.optional("lon", Codecs.DECIMAL);
    });

    private Place(Values values) {
        super(TYPE, values);
    }

    public static Place of(Consumer<Builder> data) {
        return TYPE.build(new Builder(), data);
    }

    public static Place fromJson(String json) {
        return TYPE.fromJson(json);
    }

    public Builder toBuilder() {
        return new Builder().takeOver(this);
    }

    public @Nullable BigDecimal lat() {
        return find(0);
    }

    public @Nullable BigDecimal lon() {
        return find(1);
    }

    public static final class Builder extends ModelBuilder<Place, Builder> {
        public Builder() {
            super(TYPE);
        }

        public Builder lat(@Nullable BigDecimal lat) {
            return set(0, lat);
        }

        public Builder lon(@Nullable BigDecimal lon) {
            return set(1, lon);
        }
    }
}
