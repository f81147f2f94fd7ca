package com.example.model;

import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.Model;
import dev.catenary.runtime.ModelType;
import dev.catenary.runtime.Values;
import org.jspecify.annotations.Nullable;

public final class Links extends Model {
    public static final ModelType<Links> TYPE = ModelType.of("Links", Links::new, p -> {
        p.optional("rel", Codecs.STRING);
        p.optional("href", Codecs.STRING);
    });

    private Links(Values values) {
        super(TYPE, values);
    }

    public static Links fromJson(String json) {
        return TYPE.fromJson(json);
    }

    /** What the link is. */
    public @Nullable String rel() {
        return find(0);
    }

    public @Nullable String href() {
        return find(1);
    }
}
