package com.example.model;

import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.Model;
import dev.catenary.runtime.ModelBuilder;
import dev.catenary.runtime.ModelType;
import dev.catenary.runtime.Values;
import dev.catenary.runtime.Xml;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

@NullMarked
public final class Shelf extends Model {
    public static final ModelType<Shelf> TYPE = ModelType.of("Shelf", Shelf::new, p -> {
        p.optional("book", Codecs.list(Book.TYPE)).xml(Xml.plain().items(Xml.named("book").namespace("urn:books", "b")));
    });

    private Shelf(Values values) {
        super(TYPE, values);
    }

    public static Shelf of(Consumer<Builder> data) {
        return TYPE.build(new Builder(), data);
    }

    public static Shelf fromJson(String json) {
        return TYPE.fromJson(json);
    }

    public Builder toBuilder() {
        return new Builder().takeOver(this);
    }

    public @Nullable List<Book> book() {
        return find(0);
    }

    public static final class Builder extends ModelBuilder<Shelf, Builder> {
        public Builder() {
            super(TYPE);
        }

        public Builder book(@Nullable List<Book> book) {
            return set(0, book);
        }

        public Builder addBook(Book item) {
            return add(0, item);
        }

        public Builder addBook(Consumer<Book.Builder> item) {
            return addBook(Book.of(item));
        }
    }
}
