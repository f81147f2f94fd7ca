package com.example.model;

import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.Model;
import dev.catenary.runtime.ModelType;
import dev.catenary.runtime.Values;
import org.jspecify.annotations.Nullable;

public final class Party extends Model {
    public static final ModelType<Party> TYPE = ModelType.of("Party", Party::new, p -> {
        p.optional("name", Codecs.STRING);
    });

    private Party(Values values) {
        super(TYPE, values);
    }

    public static Party fromJson(String json) {
        return TYPE.fromJson(json);
    }

    public @Nullable String name() {
        return find(0);
    }
}
