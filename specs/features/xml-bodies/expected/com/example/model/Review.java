package com.example.model;

import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.Model;
import dev.catenary.runtime.ModelBuilder;
import dev.catenary.runtime.ModelType;
import dev.catenary.runtime.Values;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

public final class Review extends Model {
    public static final ModelType<Review> TYPE = ModelType.of("Review", Review::new, p -> {
        p.optional("stars", Codecs.INT32);
        p.optional("text", Codecs.STRING);
    });

    private Review(Values values) {
        super(TYPE, values);
    }

    public static Review of(Consumer<Builder> data) {
        return TYPE.build(new Builder(), data);
    }

    public static Review fromJson(String json) {
        return TYPE.fromJson(json);
    }

    public Builder toBuilder() {
        return new Builder().takeOver(this);
    }

    public @Nullable Integer stars() {
        return find(0);
    }

    public @Nullable String text() {
        return find(1);
    }

    public static final class Builder extends ModelBuilder<Review, Builder> {
        public Builder() {
            super(TYPE);
        }

        public Builder stars(int stars) {
            return set(0, stars);
        }

        public Builder text(@Nullable String text) {
            return set(1, text);
        }
    }
}
