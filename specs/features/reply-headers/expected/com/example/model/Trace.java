package com.example.model;

import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.Model;
import dev.catenary.runtime.ModelType;
import dev.catenary.runtime.Values;
import java.util.List;
import org.jspecify.annotations.Nullable;

public final class Trace extends Model {
    public static final ModelType<Trace> TYPE = ModelType.of("Trace", Trace::new, p -> {
        p.required("id", Codecs.STRING);
        p.optional("hops", Codecs.list(Codecs.STRING));
    });

    private Trace(Values values) {
        super(TYPE, values);
    }

    public static Trace fromJson(String json) {
        return TYPE.fromJson(json);
    }

    public String id() {
        return get(0);
    }

    public @Nullable List<String> hops() {
        return find(1);
    }
}
