package com.example.model;

import dev.catenary.runtime.Model;
import dev.catenary.runtime.ModelBuilder;
import dev.catenary.runtime.ModelType;
import dev.catenary.runtime.Values;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

public final class Third extends Model {
    public static final ModelType<Third> TYPE = ModelType.of("Third", Third::new, p -> {
        p.optional("level", Level.TYPE);
        p.optional("state", State.TYPE);
    });

    private Third(Values values) {
        super(TYPE, values);
    }

    public static Third of(Consumer<Builder> data) {
        return TYPE.build(new Builder(), data);
    }

    public static Third fromJson(String json) {
        return TYPE.fromJson(json);
    }

    public Builder toBuilder() {
        return new Builder().takeOver(this);
    }

    public @Nullable Level level() {
        return find(0);
    }

    public @Nullable State state() {
        return find(1);
    }

    public static final class Builder extends ModelBuilder<Third, Builder> {
        public Builder() {
            super(TYPE);
        }

        public Builder level(@Nullable Level level) {
            return set(0, level);
        }

        public Builder state(@Nullable State state) {
            return set(1, state);
        }
    }
}
