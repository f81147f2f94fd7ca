package com.example.model;

import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.Model;
import dev.catenary.runtime.ModelBuilder;
import dev.catenary.runtime.ModelType;
import dev.catenary.runtime.Values;
import java.util.function.Consumer;
import org.jspecify.annotations.NullMarked;

@NullMarked
public final class Completion extends Model {
    public static final ModelType<Completion> TYPE = ModelType.of("Completion", Completion::new, p -> {
        p.required("text", Codecs.STRING);
    });

    private Completion(Values values) {
        super(TYPE, values);
    }

    public static Completion of(Consumer<Builder> data) {
        return TYPE.build(new Builder(), data);
    }

    public static Completion fromJson(String json) {
        return TYPE.fromJson(json);
    }

    public Builder toBuilder() {
        return new Builder().takeOver(this);
    }

    public String text() {
        return get(0);
    }

    public static final class Builder extends ModelBuilder<Completion, Builder> {
        public Builder() {
            super(TYPE);
        }

        public Builder text(String text) {
            return set(0, text);
        }
    }
}
