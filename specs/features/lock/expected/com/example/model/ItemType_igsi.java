package com.example.model;

import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.Model;
import dev.catenary.runtime.ModelType;
import dev.catenary.runtime.Values;
import org.jspecify.annotations.Nullable;

public final class ItemType_igsi extends Model {
    public static final ModelType<ItemType_igsi> TYPE = ModelType.of("ItemType_igsi", ItemType_igsi::new, p -> {
        p.optional("new", Codecs.STRING);
    });

    private ItemType_igsi(Values values) {
        super(TYPE, values);
    }

    public static ItemType_igsi fromJson(String json) {
        return TYPE.fromJson(json);
    }

    public @Nullable String new_() {
        return find(0);
    }
}
