package com.example.model;

import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.Model;
import dev.catenary.runtime.ModelBuilder;
import dev.catenary.runtime.ModelType;
import dev.catenary.runtime.Values;
import java.util.function.Consumer;
import org.jspecify.annotations.NullMarked;

@NullMarked
public final class Chunk extends Model {
    public static final ModelType<Chunk> TYPE = ModelType.of("Chunk", Chunk::new, p -> {
        p.required("delta", Codecs.STRING);
    });

    private Chunk(Values values) {
        super(TYPE, values);
    }

    public static Chunk of(Consumer<Builder> data) {
        return TYPE.build(new Builder(), data);
    }

    public static Chunk fromJson(String json) {
        return TYPE.fromJson(json);
    }

    public Builder toBuilder() {
        return new Builder().takeOver(this);
    }

    public String delta() {
        return get(0);
    }

    public static final class Builder extends ModelBuilder<Chunk, Builder> {
        public Builder() {
            super(TYPE);
        }

        public Builder delta(String delta) {
            return set(0, delta);
        }
    }
}
