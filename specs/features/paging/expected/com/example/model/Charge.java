package com.example.model;

import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.Model;
import dev.catenary.runtime.ModelType;
import dev.catenary.runtime.Values;

public final class Charge extends Model {
    public static final ModelType<Charge> TYPE = ModelType.of("Charge", Charge::new, p -> {
        p.required("id", Codecs.STRING);
        p.required("amount", Codecs.INT64);
    });

    private Charge(Values values) {
        super(TYPE, values);
    }

    public static Charge fromJson(String json) {
        return TYPE.fromJson(json);
    }

    public String id() {
        return get(0);
    }

    public long amount() {
        return get(1);
    }
}
