package com.example.model;

import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.Field;
import dev.catenary.runtime.Model;
import dev.catenary.runtime.ModelBuilder;
import dev.catenary.runtime.ModelType;
import dev.catenary.runtime.Values;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

public final class Order extends Model {
    public static final ModelType<Order> TYPE = ModelType.of("Order", Order::new, p -> {
        p.required("id", Codecs.STRING);
        p.optional("at", Codecs.DATE_TIME);
        p.optional("total", Codecs.DECIMAL);
        p.optional("note", Codecs.STRING).nullable();
        p.optional("buyer", Buyer.TYPE);
        p.required("lines", Codecs.list(Line.TYPE));
        p.optional("tags", Codecs.list(Codecs.STRING));
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

    public String id() {
        return get(0);
    }

    public @Nullable OffsetDateTime at() {
        return find(1);
    }

    public @Nullable BigDecimal total() {
        return find(2);
    }

    public @Nullable String note() {
        return find(3);
    }

    public Field<String> noteField() {
        return field(3);
    }

    public @Nullable Buyer buyer() {
        return find(4);
    }

    public List<Line> lines() {
        return get(5);
    }

    public @Nullable List<String> tags() {
        return find(6);
    }

    public static final class Builder extends ModelBuilder<Order, Builder> {
        public Builder() {
            super(TYPE);
        }

        public Builder id(String id) {
            return set(0, id);
        }

        public Builder at(@Nullable OffsetDateTime at) {
            return set(1, at);
        }

        public Builder total(@Nullable BigDecimal total) {
            return set(2, total);
        }

        public Builder note(@Nullable String note) {
            return set(3, note);
        }

        public Builder buyer(@Nullable Buyer buyer) {
            return set(4, buyer);
        }

        public Builder buyer(Consumer<Buyer.Builder> data) {
            return buyer(Buyer.of(data));
        }

        public Builder lines(List<Line> lines) {
            return set(5, lines);
        }

        public Builder addLines(Line item) {
            return add(5, item);
        }

        public Builder addLines(Consumer<Line.Builder> item) {
            return addLines(Line.of(item));
        }

        public Builder tags(@Nullable List<String> tags) {
            return set(6, tags);
        }

        public Builder addTags(String item) {
            return add(6, item);
        }
    }
}
