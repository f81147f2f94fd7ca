package com.example.model;

import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.Model;
import dev.catenary.runtime.ModelType;
import dev.catenary.runtime.Values;
import dev.catenary.runtime.Xml;
import java.util.List;
import org.jspecify.annotations.Nullable;

public final class Shelf extends Model {
    public static final ModelType<Shelf> TYPE = ModelType.of("Shelf", Shelf::new, p -> {
        p.optional("book", Codecs.list(Book.TYPE)).xml(Xml.plain().items(Xml.named("book").namespace("urn:books", "b")));
    });

    private Shelf(Values values) {
        super(TYPE, values);
    }

    public static Shelf fromJson(String json) {
        return TYPE.fromJson(json);
    }

    public @Nullable List<Book> book() {
        return find(0);
    }
}
