package com.example.model;

import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.Model;
import dev.catenary.runtime.ModelBuilder;
import dev.catenary.runtime.ModelType;
import dev.catenary.runtime.Values;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

public final class Numbers extends Model {
    public static final ModelType<Numbers> TYPE = ModelType.of("Numbers", Numbers::new, p -> {
        p.required("count", Codecs.INT64);
        p.optional("small", Codecs.INT32);
        p.optional("text", Codecs.STRING);
        p.optional("huge", Codecs.INTEGER);
        p.optional("unbounded", Codecs.INTEGER);
        p.optional("price", Codecs.DECIMAL);
        p.optional("ratio", Codecs.DOUBLE);
        p.optional("money", Codecs.STRING);
    });

    private Numbers(Values values) {
        super(TYPE, values);
    }

    public static Numbers of(Consumer<Builder> data) {
        return TYPE.build(new Builder(), data);
    }

    public static Numbers fromJson(String json) {
        return TYPE.fromJson(json);
    }

    public Builder toBuilder() {
        return new Builder().takeOver(this);
    }

    public long count() {
        return get(0);
    }

    public @Nullable Integer small() {
        return find(1);
    }

    public @Nullable String text() {
        return find(2);
    }

    public @Nullable BigInteger huge() {
        return find(3);
    }

    public @Nullable BigInteger unbounded() {
        return find(4);
    }

    public @Nullable BigDecimal price() {
        return find(5);
    }

    public @Nullable Double ratio() {
        return find(6);
    }

    public @Nullable String money() {
        return find(7);
    }

    public static final class Builder extends ModelBuilder<Numbers, Builder> {
        public Builder() {
            super(TYPE);
        }

        public Builder count(long count) {
            return set(0, count);
        }

        public Builder small(int small) {
            return set(1, small);
        }

        public Builder text(@Nullable String text) {
            return set(2, text);
        }

        public Builder huge(@Nullable BigInteger huge) {
            return set(3, huge);
        }

        public Builder unbounded(@Nullable BigInteger unbounded) {
            return set(4, unbounded);
        }

        public Builder price(@Nullable BigDecimal price) {
            return set(5, price);
        }

        public Builder ratio(double ratio) {
            return set(6, ratio);
        }

        public Builder money(@Nullable String money) {
            return set(7, money);
        }
    }
}
