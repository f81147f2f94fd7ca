package com.example.model;

import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.Model;
import dev.catenary.runtime.ModelBuilder;
import dev.catenary.runtime.ModelType;
import dev.catenary.runtime.Values;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** In what is sent. */
public final class Author extends Model {
    public static final ModelType<Author> TYPE = ModelType.of("Author", Author::new, p -> {
        p.optional("name", Codecs.STRING);
    });

    private Author(Values values) {
        super(TYPE, values);
    }

    public static Author of(Consumer<Builder> data) {
        return TYPE.build(new Builder(), data);
    }

    public static Author fromJson(String json) {
        return TYPE.fromJson(json);
    }

    public Builder toBuilder() {
        return new Builder().takeOver(this);
    }

    public @Nullable String name() {
        return find(0);
    }

    public static final class Builder extends ModelBuilder<Author, Builder> {
        public Builder() {
            super(TYPE);
        }

        public Builder name(@Nullable String name) {
            return set(0, name);
        }
    }
}
