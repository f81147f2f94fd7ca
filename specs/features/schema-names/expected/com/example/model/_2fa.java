package com.example.model;

import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.Model;
import dev.catenary.runtime.ModelType;
import dev.catenary.runtime.Values;
import org.jspecify.annotations.Nullable;

public final class _2fa extends Model {
    public static final ModelType<_2fa> TYPE = ModelType.of("_2fa", _2fa::new, p -> {
        p.optional("e", Codecs.INT64);
    });

    private _2fa(Values values) {
        super(TYPE, values);
    }

    public static _2fa fromJson(java.lang.String json) {
        return TYPE.fromJson(json);
    }

    public @Nullable Long e() {
        return find(0);
    }
}
