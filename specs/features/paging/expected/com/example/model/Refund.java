package com.example.model;

import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.Model;
import dev.catenary.runtime.ModelType;
import dev.catenary.runtime.Values;

public final class Refund extends Model {
    public static final ModelType<Refund> TYPE = ModelType.of("Refund", Refund::new, p -> {
        p.required("id", Codecs.STRING);
        p.required("charge", Codecs.STRING);
    });

    private Refund(Values values) {
        super(TYPE, values);
    }

    public static Refund fromJson(String json) {
        return TYPE.fromJson(json);
    }

    public String id() {
        return get(0);
    }

    public String charge() {
        return get(1);
    }
}
