package com.example.model;

import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.Model;
import dev.catenary.runtime.ModelType;
import dev.catenary.runtime.Values;
import org.jspecify.annotations.Nullable;

public final class Bank extends Model {
    public static final ModelType<Bank> TYPE = ModelType.of("Bank", Bank::new, p -> {
        p.optional("method", Codecs.STRING);
        p.required("iban", Codecs.STRING);
    });

    private Bank(Values values) {
        super(TYPE, values);
    }

    public static Bank fromJson(String json) {
        return TYPE.fromJson(json);
    }

    public @Nullable String method() {
        return find(0);
    }

    public String iban() {
        return get(1);
    }
}
