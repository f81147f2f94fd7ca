package com.example.model;

import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.Model;
import dev.catenary.runtime.ModelBuilder;
import dev.catenary.runtime.ModelType;
import dev.catenary.runtime.Values;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

public final class Order extends Model {
    public static final ModelType<Order> TYPE = ModelType.of("Order", Order::new, p -> {
        p.required("by", Codecs.STRING);
        p.optional("down", Codecs.BOOLEAN);
    });

    private Order(Values values) {
        super(TYPE, values);
    }

    public static Order of(Consumer<Builder> data) {
        return TYPE.build(new Builder(), data);
    }

    public static Order fromJson(String json) {
        return TYPE.fromJson(json);
    }

    public Builder toBuilder() {
        return new Builder().takeOver(this);
    }

    public String by() {
        return get(0);
    }

    public @Nullable Boolean down() {
        return find(1);
    }

    public static final class Builder extends ModelBuilder<Order, Builder> {
        public Builder() {
            super(TYPE);
        }

        public Builder by(String by) {
            return set(0, by);
        }

        public Builder down(boolean down) {
            return set(1, down);
        }
    }
}
