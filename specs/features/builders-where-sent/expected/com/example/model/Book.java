package com.example.model;

import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.Model;
import dev.catenary.runtime.ModelBuilder;
import dev.catenary.runtime.ModelType;
import dev.catenary.runtime.Values;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Sent and received. */
public final class Book extends Model {
    public static final ModelType<Book> TYPE = ModelType.of("Book", Book::new, p -> {
        p.required("title", Codecs.STRING);
        p.optional("author", Author.TYPE);
    });

    private Book(Values values) {
        super(TYPE, values);
    }

    public static Book of(Consumer<Builder> data) {
        return TYPE.build(new Builder(), data);
    }

    public static Book fromJson(String json) {
        return TYPE.fromJson(json);
    }

    public Builder toBuilder() {
        return new Builder().takeOver(this);
    }

    public String title() {
        return get(0);
    }

    /** In what is sent. */
    public @Nullable Author author() {
        return find(1);
    }

    public static final class Builder extends ModelBuilder<Book, Builder> {
        public Builder() {
            super(TYPE);
        }

        public Builder title(String title) {
            return set(0, title);
        }

        /** In what is sent. */
        public Builder author(@Nullable Author author) {
            return set(1, author);
        }

        public Builder author(Consumer<Author.Builder> data) {
            return author(Author.of(data));
        }
    }
}
