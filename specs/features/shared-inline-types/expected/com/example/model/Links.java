package com.example.model;

import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.Model;
import dev.catenary.runtime.ModelBuilder;
import dev.catenary.runtime.ModelType;
import dev.catenary.runtime.Values;
import java.util.function.Consumer;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

@NullMarked
public final class Links extends Model {
    public static final ModelType<Links> TYPE = ModelType.of("Links", Links::new, p -> {
        p.optional("rel", Codecs.STRING);
        p.optional("href", Codecs.STRING);
    });

    private Links(Values values) {
        super(TYPE, values);
    }

    public static Links of(Consumer<Builder> data) {
        return TYPE.build(new Builder(), data);
    }

    public static Links fromJson(String json) {
        return TYPE.fromJson(json);
    }

    public Builder toBuilder() {
        return new Builder().takeOver(this);
    }

    /** What the link is. */
    public @Nullable String rel() {
        return find(0);
    }

    public @Nullable String href() {
        return find(1);
    }

    public static final class Builder extends ModelBuilder<Links, Builder> {
        public Builder() {
            super(TYPE);
        }

        /** What the link is. */
        public Builder rel(@Nullable String rel) {
            return set(0, rel);
        }

        public Builder href(@Nullable String href) {
            return set(1, href);
        }
    }
}
