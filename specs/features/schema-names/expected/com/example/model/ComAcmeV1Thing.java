package com.example.model;

import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.Model;
import dev.catenary.runtime.ModelType;
import dev.catenary.runtime.Values;
import org.jspecify.annotations.Nullable;

public final class ComAcmeV1Thing extends Model {
    public static final ModelType<ComAcmeV1Thing> TYPE = ModelType.of("ComAcmeV1Thing", ComAcmeV1Thing::new, p -> {
        p.optional("d", Codecs.INT64);
    });

    private ComAcmeV1Thing(Values values) {
        super(TYPE, values);
    }

    public static ComAcmeV1Thing fromJson(java.lang.String json) {
        return TYPE.fromJson(json);
    }

    public @Nullable Long d() {
        return find(0);
    }
}
