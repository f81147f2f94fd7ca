package com.example.model;

import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.Model;
import dev.catenary.runtime.ModelBuilder;
import dev.catenary.runtime.ModelType;
import dev.catenary.runtime.Values;
import java.util.function.Consumer;

public final class Card extends Model {
    public static final ModelType<Card> TYPE = ModelType.of("Card", Card::new, p -> {
        p.required("object", Codecs.STRING).constant("card");
        p.required("last4", Codecs.STRING);
    });

    private Card(Values values) {
        super(TYPE, values);
    }

    public static Card of(Consumer<Builder> data) {
        return TYPE.build(new Builder(), data);
    }

    public static Card fromJson(String json) {
        return TYPE.fromJson(json);
    }

    public Builder toBuilder() {
        return new Builder().takeOver(this);
    }

    public String object() {
        return get(0);
    }

    public String last4() {
        return get(1);
    }

    public static final class Builder extends ModelBuilder<Card, Builder> {
        public Builder() {
            super(TYPE);
        }

        public Builder object(String object) {
            return set(0, object);
        }

        public Builder last4(String last4) {
            return set(1, last4);
        }
    }
}
