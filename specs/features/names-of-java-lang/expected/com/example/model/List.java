package com.example.model;

import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.Model;
import dev.catenary.runtime.ModelType;
import dev.catenary.runtime.Values;
import org.jspecify.annotations.Nullable;

public final class List extends Model {
    public static final ModelType<List> TYPE = ModelType.of("List", List::new, p -> {
        p.optional("long", Codecs.INT64);
        p.optional("text", Codecs.STRING);
        p.optional("builder", Builder_.TYPE);
    });

    private List(Values values) {
        super(TYPE, values);
    }

    public static List fromJson(java.lang.String json) {
        return TYPE.fromJson(json);
    }

    public @Nullable Long long_() {
        return find(0);
    }

    public java.lang. @Nullable String text() {
        return find(1);
    }

    public @Nullable Builder_ builder() {
        return find(2);
    }
}
