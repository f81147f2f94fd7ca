package com.example.model;

import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.Model;
import dev.catenary.runtime.ModelType;
import dev.catenary.runtime.Values;
import org.jspecify.annotations.Nullable;

public final class NotFound extends Model {
    public static final ModelType<NotFound> TYPE = ModelType.of("NotFound", NotFound::new, p -> {
        p.optional("missing", Codecs.STRING);
    });

    private NotFound(Values values) {
        super(TYPE, values);
    }

    public static NotFound fromJson(String json) {
        return TYPE.fromJson(json);
    }

    public @Nullable String missing() {
        return find(0);
    }
}
