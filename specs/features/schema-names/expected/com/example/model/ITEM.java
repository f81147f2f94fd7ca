package com.example.model;

import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.Model;
import dev.catenary.runtime.ModelType;
import dev.catenary.runtime.Values;
import org.jspecify.annotations.Nullable;

public final class ITEM extends Model {
    public static final ModelType<ITEM> TYPE = ModelType.of("ITEM", ITEM::new, p -> {
        p.optional("a", Codecs.INT64);
    });

    private ITEM(Values values) {
        super(TYPE, values);
    }

    public static ITEM fromJson(java.lang.String json) {
        return TYPE.fromJson(json);
    }

    public @Nullable Long a() {
        return find(0);
    }
}
