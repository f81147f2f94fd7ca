package com.example.model;

import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.Model;
import dev.catenary.runtime.ModelBuilder;
import dev.catenary.runtime.ModelType;
import dev.catenary.runtime.Values;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

public final class Tape extends Model {
    public static final ModelType<Tape> TYPE = ModelType.of("Tape", Tape::new, p -> {
        p.required("kind", Codecs.STRING).constant("Tape");
        p.optional("minutes", Codecs.INT64);
    });

    private Tape(Values values) {
        super(TYPE, values);
    }

    public static Tape of(Consumer<Builder> data) {
        return TYPE.build(new Builder(), data);
    }

    public static Tape fromJson(String json) {
        return TYPE.fromJson(json);
    }

    public Builder toBuilder() {
        return new Builder().takeOver(this);
    }

    public String kind() {
        return get(0);
    }

    public @Nullable Long minutes() {
        return find(1);
    }

    public static final class Builder extends ModelBuilder<Tape, Builder> {
        public Builder() {
            super(TYPE);
        }

        public Builder kind(String kind) {
            return set(0, kind);
        }

        public Builder minutes(long minutes) {
            return set(1, minutes);
        }
    }
}
