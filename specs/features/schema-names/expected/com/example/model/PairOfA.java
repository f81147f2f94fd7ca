package com.example.model;

import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.Model;
import dev.catenary.runtime.ModelType;
import dev.catenary.runtime.Values;
import org.jspecify.annotations.Nullable;

public final class PairOfA extends Model {
    public static final ModelType<PairOfA> TYPE = ModelType.of("PairOfA", PairOfA::new, p -> {
        p.optional("l", Codecs.STRING);
    });

    private PairOfA(Values values) {
        super(TYPE, values);
    }

    public static PairOfA fromJson(java.lang.String json) {
        return TYPE.fromJson(json);
    }

    public java.lang. @Nullable String l() {
        return find(0);
    }
}
