package com.example.model;

import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.Model;
import dev.catenary.runtime.ModelType;
import dev.catenary.runtime.Values;

public final class Thing extends Model {
    public static final ModelType<Thing> TYPE = ModelType.of("Thing", Thing::new, p -> {
        p.required("id", Codecs.INT64);
    });

    private Thing(Values values) {
        super(TYPE, values);
    }

    public static Thing fromJson(String json) {
        return TYPE.fromJson(json);
    }

    public long id() {
        return get(0);
    }
}
