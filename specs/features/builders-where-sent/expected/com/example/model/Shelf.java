package com.example.model;

import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.JsonKind;
import dev.catenary.runtime.JsonValue;
import dev.catenary.runtime.Model;
import dev.catenary.runtime.ModelType;
import dev.catenary.runtime.Union;
import dev.catenary.runtime.UnionType;
import dev.catenary.runtime.Values;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Only received, as is what it alone holds. */
public final class Shelf extends Model {
    public static final ModelType<Shelf> TYPE = ModelType.of("Shelf", Shelf::new, p -> {
        p.optional("books", Codecs.list(Book.TYPE));
        p.optional("owner", Owner.TYPE);
    });

    private Shelf(Values values) {
        super(TYPE, values);
    }

    public static Shelf fromJson(String json) {
        return TYPE.fromJson(json);
    }

    public @Nullable List<Book> books() {
        return find(0);
    }

    public @Nullable Owner owner() {
        return find(1);
    }

    public sealed interface Owner extends Union {
        UnionType<Owner> TYPE = UnionType.of("Owner", v -> {
            v.wrap(OfString.class, Codecs.STRING, OfString::new).kinds(JsonKind.STRING);
            v.wrap(OfOwner.class, com.example.model.Owner.TYPE, OfOwner::new).kinds(JsonKind.OBJECT);
            v.unknown(Unknown.class, Unknown::new);
        });

        record OfString(String value) implements Owner {}

        record OfOwner(com.example.model.Owner value) implements Owner {}

        record Unknown(JsonValue value) implements Owner {}
    }
}
