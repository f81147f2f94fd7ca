package com.example.model;

import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.Model;
import dev.catenary.runtime.ModelType;
import dev.catenary.runtime.Values;

public final class Delta extends Model {
    public static final ModelType<Delta> TYPE = ModelType.of("Delta", Delta::new, p -> {
        p.required("delta", Codecs.STRING);
    });

    private Delta(Values values) {
        super(TYPE, values);
    }

    public static Delta fromJson(String json) {
        return TYPE.fromJson(json);
    }

    public String delta() {
        return get(0);
    }
}
