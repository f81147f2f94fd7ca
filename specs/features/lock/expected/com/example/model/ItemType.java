package com.example.model;

import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.Model;
import dev.catenary.runtime.ModelType;
import dev.catenary.runtime.Values;
import org.jspecify.annotations.Nullable;

public final class ItemType extends Model {
    public static final ModelType<ItemType> TYPE = ModelType.of("ItemType", ItemType::new, p -> {
        p.optional("stockName", Codecs.STRING);
        p.optional("stock_name", Codecs.STRING);
        p.optional("name", Codecs.STRING);
    });

    private ItemType(Values values) {
        super(TYPE, values);
    }

    public static ItemType fromJson(String json) {
        return TYPE.fromJson(json);
    }

    /** New in version 2. */
    public @Nullable String stockName_krgn() {
        return find(0);
    }

    public @Nullable String stockName() {
        return find(1);
    }

    public @Nullable String name() {
        return find(2);
    }
}
