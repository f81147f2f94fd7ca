package com.example.model;

import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.Model;
import dev.catenary.runtime.ModelType;
import dev.catenary.runtime.Values;
import org.jspecify.annotations.Nullable;

public final class OtherPayment extends Model {
    public static final ModelType<OtherPayment> TYPE = ModelType.of("OtherPayment", OtherPayment::new, p -> {
        p.optional("method", Codecs.STRING);
        p.optional("iban", Codecs.STRING);
        p.optional("note", Codecs.STRING);
    });

    private OtherPayment(Values values) {
        super(TYPE, values);
    }

    public static OtherPayment fromJson(String json) {
        return TYPE.fromJson(json);
    }

    public @Nullable String method() {
        return find(0);
    }

    public @Nullable String iban() {
        return find(1);
    }

    public @Nullable String note() {
        return find(2);
    }
}
