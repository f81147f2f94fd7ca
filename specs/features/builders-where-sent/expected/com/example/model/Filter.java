package com.example.model;

import dev.catenary.runtime.Model;
import dev.catenary.runtime.ModelBuilder;
import dev.catenary.runtime.ModelType;
import dev.catenary.runtime.Values;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Only sent. */
public final class Filter extends Model {
    public static final ModelType<Filter> TYPE = ModelType.of("Filter", Filter::new, p -> {
        p.optional("author", Author.TYPE);
    });

    private Filter(Values values) {
        super(TYPE, values);
    }

    public static Filter of(Consumer<Builder> data) {
        return TYPE.build(new Builder(), data);
    }

    public static Filter fromJson(String json) {
        return TYPE.fromJson(json);
    }

    public Builder toBuilder() {
        return new Builder().takeOver(this);
    }

    /** In what is sent. */
    public @Nullable Author author() {
        return find(0);
    }

    public static final class Builder extends ModelBuilder<Filter, Builder> {
        public Builder() {
            super(TYPE);
        }

        /** In what is sent. */
        public Builder author(@Nullable Author author) {
            return set(0, author);
        }

        public Builder author(Consumer<Author.Builder> data) {
            return author(Author.of(data));
        }
    }
}
