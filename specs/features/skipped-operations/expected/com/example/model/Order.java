package com.example.model;

import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.Model;
import dev.catenary.runtime.ModelType;
import dev.catenary.runtime.Values;
import org.jspecify.annotations.Nullable;

public final class Order extends Model {
    public static final ModelType<Order> TYPE = ModelType.of("Order", Order::new, p -> {
        p.optional("id", Codecs.STRING);
    });

    private Order(Values values) {
        super(TYPE, values);
    }

    public static Order fromJson(String json) {
        return TYPE.fromJson(json);
    }

    public @Nullable String id() {
        return find(0);
    }
}
