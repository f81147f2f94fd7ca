package com.example.model;

import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.Model;
import dev.catenary.runtime.ModelType;
import dev.catenary.runtime.Values;
import org.jspecify.annotations.Nullable;

public final class Place extends Model {
    public static final ModelType<Place> TYPE = ModelType.of("Place", Place::new, p -> {
        p.optional("city", Codecs.STRING);
    });

    private Place(Values values) {
        super(TYPE, values);
    }

    public static Place fromJson(String json) {
        return TYPE.fromJson(json);
    }

    public @Nullable String city() {
        return find(0);
    }
}
