package com.example.model;

import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.Model;
import dev.catenary.runtime.ModelType;
import dev.catenary.runtime.Values;
import org.jspecify.annotations.Nullable;

public final class Map extends Model {
    public static final ModelType<Map> TYPE = ModelType.of("Map", Map::new, p -> {
        p.optional("h", Codecs.map(Codecs.STRING));
    });

    private Map(Values values) {
        super(TYPE, values);
    }

    public static Map fromJson(java.lang.String json) {
        return TYPE.fromJson(json);
    }

    public java.util. @Nullable Map<java.lang.String, java.lang.String> h() {
        return find(0);
    }
}
