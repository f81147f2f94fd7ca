package com.example.model;

import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.Model;
import dev.catenary.runtime.ModelBuilder;
import dev.catenary.runtime.ModelType;
import dev.catenary.runtime.Values;
import java.time.OffsetDateTime;
import java.util.function.Consumer;

public final class Stamp extends Model {
    public static final ModelType<Stamp> TYPE = ModelType.of("Stamp", Stamp::new, p -> {
        p.required("at", Codecs.DATE_TIME);
    });

    private Stamp(Values values) {
        super(TYPE, values);
    }

    public static Stamp of(Consumer<Builder> data) {
        return TYPE.build(new Builder(), data);
    }

    public static Stamp fromJson(String json) {
        return TYPE.fromJson(json);
    }

    public Builder toBuilder() {
        return new Builder().takeOver(this);
    }

    public OffsetDateTime at() {
        return get(0);
    }

    public static final class Builder extends ModelBuilder<Stamp, Builder> {
        public Builder() {
            super(TYPE);
        }

        public Builder at(OffsetDateTime at) {
            return set(0, at);
        }
    }
}
