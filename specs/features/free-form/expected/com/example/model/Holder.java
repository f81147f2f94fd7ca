package com.example.model;

import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.JsonValue;
import dev.catenary.runtime.Model;
import dev.catenary.runtime.ModelType;
import dev.catenary.runtime.Values;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

public final class Holder extends Model {
    public static final ModelType<Holder> TYPE = ModelType.of("Holder", Holder::new, p -> {
        p.required("must", Codecs.JSON).nullable();
        p.optional("any", Codecs.JSON);
        p.optional("never", Codecs.JSON);
        p.optional("free", Codecs.map(Codecs.JSON));
        p.optional("list", Codecs.list(Codecs.JSON));
        p.optional("lists", Codecs.list(Codecs.list(Codecs.JSON)));
        p.optional("named", Codecs.JSON);
        p.optional("freely", Codecs.map(Codecs.JSON));
    });

    private Holder(Values values) {
        super(TYPE, values);
    }

    public static Holder fromJson(String json) {
        return TYPE.fromJson(json);
    }

    /** Whatever it is. */
    public @Nullable JsonValue must() {
        return nullable(0);
    }

    public @Nullable JsonValue any() {
        return find(1);
    }

    public @Nullable JsonValue never() {
        return find(2);
    }

    public @Nullable Map<String, JsonValue> free() {
        return find(3);
    }

    public @Nullable List<JsonValue> list() {
        return find(4);
    }

    public @Nullable List<List<JsonValue>> lists() {
        return find(5);
    }

    /** Any value. */
    public @Nullable JsonValue named() {
        return find(6);
    }

    public @Nullable Map<String, JsonValue> freely() {
        return find(7);
    }
}
