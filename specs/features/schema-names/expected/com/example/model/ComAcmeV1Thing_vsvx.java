package com.example.model;

import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.Model;
import dev.catenary.runtime.ModelType;
import dev.catenary.runtime.Values;
import org.jspecify.annotations.Nullable;

public final class ComAcmeV1Thing_vsvx extends Model {
    public static final ModelType<ComAcmeV1Thing_vsvx> TYPE =
            ModelType.of("ComAcmeV1Thing_vsvx", ComAcmeV1Thing_vsvx::new, p -> {
                p.optional("c", Codecs.INT64);
            });

    private ComAcmeV1Thing_vsvx(Values values) {
        super(TYPE, values);
    }

    public static ComAcmeV1Thing_vsvx fromJson(java.lang.String json) {
        return TYPE.fromJson(json);
    }

    public @Nullable Long c() {
        return find(0);
    }
}
