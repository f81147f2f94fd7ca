package com.example.model;

import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.Model;
import dev.catenary.runtime.ModelType;
import dev.catenary.runtime.Values;
import org.jspecify.annotations.Nullable;

public final class Item_xtuw extends Model {
    public static final ModelType<Item_xtuw> TYPE = ModelType.of("Item_xtuw", Item_xtuw::new, p -> {
        p.optional("b", Codecs.INT64);
    });

    private Item_xtuw(Values values) {
        super(TYPE, values);
    }

    public static Item_xtuw fromJson(java.lang.String json) {
        return TYPE.fromJson(json);
    }

    public @Nullable Long b() {
        return find(0);
    }
}
