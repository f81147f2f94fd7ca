package com.example.model;

import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.Model;
import dev.catenary.runtime.ModelBuilder;
import dev.catenary.runtime.ModelType;
import dev.catenary.runtime.Values;
import java.util.function.Consumer;

public final class Parcel extends Model {
    public static final ModelType<Parcel> TYPE = ModelType.of("Parcel", Parcel::new, p -> {
        p.required("weight", Codecs.INT64);
    });

    private Parcel(Values values) {
        super(TYPE, values);
    }

    public static Parcel of(Consumer<Builder> data) {
        return TYPE.build(new Builder(), data);
    }

    public static Parcel fromJson(String json) {
        return TYPE.fromJson(json);
    }

    public Builder toBuilder() {
        return new Builder().takeOver(this);
    }

    public long weight() {
        return get(0);
    }

    public static final class Builder extends ModelBuilder<Parcel, Builder> {
        public Builder() {
            super(TYPE);
        }

        public Builder weight(long weight) {
            return set(0, weight);
        }
    }
}
