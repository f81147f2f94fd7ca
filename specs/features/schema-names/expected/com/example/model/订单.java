package com.example.model;

import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.Model;
import dev.catenary.runtime.ModelType;
import dev.catenary.runtime.Values;
import org.jspecify.annotations.Nullable;

public final class 订单 extends Model {
    public static final ModelType<订单> TYPE = ModelType.of("订单", 订单::new, p -> {
        p.optional("m", Codecs.STRING);
    });

    private 订单(Values values) {
        super(TYPE, values);
    }

    public static 订单 fromJson(java.lang.String json) {
        return TYPE.fromJson(json);
    }

    public java.lang. @Nullable String m() {
        return find(0);
    }
}
