package com.example.model;

import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.Model;
import dev.catenary.runtime.ModelBuilder;
import dev.catenary.runtime.ModelType;
import dev.catenary.runtime.Values;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

public final class Paper extends Model {
    public static final ModelType<Paper> TYPE = ModelType.of("Paper", Paper::new, p -> {
        p.required("kind", Codecs.STRING).constant("Paper");
        p.optional("pages", Codecs.INT64);
    });

    private Paper(Values values) {
        super(TYPE, values);
    }

    public static Paper of(Consumer<Builder> data) {
        return TYPE.build(new Builder(), data);
    }

    public static Paper fromJson(String json) {
        return TYPE.fromJson(json);
    }

    public Builder toBuilder() {
        return new Builder().takeOver(this);
    }

    public String kind() {
        return get(0);
    }

    public @Nullable Long pages() {
        return find(1);
    }

    public static final class Builder extends ModelBuilder<Paper, Builder> {
        public Builder() {
            super(TYPE);
        }

        public Builder kind(String kind) {
            return set(0, kind);
        }

        public Builder pages(long pages) {
            return set(1, pages);
        }
    }
}
