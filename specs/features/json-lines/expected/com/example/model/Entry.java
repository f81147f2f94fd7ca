package com.example.model;

import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.Model;
import dev.catenary.runtime.ModelBuilder;
import dev.catenary.runtime.ModelType;
import dev.catenary.runtime.Values;
import java.time.OffsetDateTime;
import java.util.function.Consumer;

public final class Entry extends Model {
    public static final ModelType<Entry> TYPE = ModelType.of("Entry", Entry::new, p -> {
        p.required("at", Codecs.DATE_TIME);
        p.required("text", Codecs.STRING);
    });

    private Entry(Values values) {
        super(TYPE, values);
    }

    public static Entry of(Consumer<Builder> data) {
        return TYPE.build(new Builder(), data);
    }

    public static Entry fromJson(String json) {
        return TYPE.fromJson(json);
    }

    public Builder toBuilder() {
        return new Builder().takeOver(this);
    }

    public OffsetDateTime at() {
        return get(0);
    }

    public String text() {
        return get(1);
    }

    public static final class Builder extends ModelBuilder<Entry, Builder> {
        public Builder() {
            super(TYPE);
        }

        public Builder at(OffsetDateTime at) {
            return set(0, at);
        }

        public Builder text(String text) {
            return set(1, text);
        }
    }
}
