package com.example.model;

import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.Model;
import dev.catenary.runtime.ModelType;
import dev.catenary.runtime.Values;
import org.jspecify.annotations.Nullable;

public final class Wallet extends Model {
    public static final ModelType<Wallet> TYPE = ModelType.of("Wallet", Wallet::new, p -> {
        p.optional("kind", Codecs.STRING);
        p.required("owner", Codecs.STRING);
    });

    private Wallet(Values values) {
        super(TYPE, values);
    }

    public static Wallet fromJson(String json) {
        return TYPE.fromJson(json);
    }

    public @Nullable String kind() {
        return find(0);
    }

    public String owner() {
        return get(1);
    }
}
