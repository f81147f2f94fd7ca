package com.example.model;

import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.Model;
import dev.catenary.runtime.ModelType;
import dev.catenary.runtime.Values;

public final class Card extends Model {
    public static final ModelType<Card> TYPE = ModelType.of("Card", Card::new, p -> {
        p.required("method", Codecs.STRING);
        p.required("last4", Codecs.STRING);
    });

    private Card(Values values) {
        super(TYPE, values);
    }

    public static Card fromJson(String json) {
        return TYPE.fromJson(json);
    }

    public String method() {
        return get(0);
    }

    public String last4() {
        return get(1);
    }
}
