package com.example.model;

import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.EnumType;
import dev.catenary.runtime.Model;
import dev.catenary.runtime.ModelBuilder;
import dev.catenary.runtime.ModelType;
import dev.catenary.runtime.OpenEnum;
import dev.catenary.runtime.Values;
import java.math.BigDecimal;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

public final class Stock extends Model {
    public static final ModelType<Stock> TYPE = ModelType.of("Stock", Stock::new, p -> {
        p.required("object", Codecs.STRING).constant("stock");
        p.required("status", Status.TYPE);
        p.optional("level", Level.TYPE);
        p.optional("weight", Weight.TYPE);
    });

    private Stock(Values values) {
        super(TYPE, values);
    }

    public static Stock of(Consumer<Builder> data) {
        return TYPE.build(new Builder(), data);
    }

    public static Stock fromJson(String json) {
        return TYPE.fromJson(json);
    }

    public Builder toBuilder() {
        return new Builder().takeOver(this);
    }

    public String object() {
        return get(0);
    }

    /** How far the stock is. */
    public Status status() {
        return get(1);
    }

    public @Nullable Level level() {
        return find(2);
    }

    public @Nullable Weight weight() {
        return find(3);
    }

    public static final class Builder extends ModelBuilder<Stock, Builder> {
        public Builder() {
            super(TYPE);
        }

        public Builder object(String object) {
            return set(0, object);
        }

        /** How far the stock is. */
        public Builder status(Status status) {
            return set(1, status);
        }

        public Builder level(@Nullable Level level) {
            return set(2, level);
        }

        public Builder weight(@Nullable Weight weight) {
            return set(3, weight);
        }
    }

    public static final class Level extends OpenEnum<Long, Level.Known> {
        public static final Level _1 = new Level(1L, Known._1);
        public static final Level _2 = new Level(2L, Known._2);
        public static final Level MINUS_3 = new Level(-3L, Known.MINUS_3);

        public static final EnumType<Level, Long> TYPE = EnumType.of(Codecs.INT64,
                value -> new Level(value, Known.UNRECOGNIZED), _1, _2, MINUS_3);

        private Level(long value, Known known) {
            super(value, known);
        }

        public static Level of(long value) {
            return TYPE.of(value);
        }

        /** The values of the description, for {@code switch}. */
        public enum Known {
            _1, _2, MINUS_3, UNRECOGNIZED
        }
    }

    public static final class Weight extends OpenEnum<BigDecimal, Weight.Known> {
        public static final Weight _0_5 = new Weight(new BigDecimal("0.5"), Known._0_5);
        public static final Weight _1 = new Weight(new BigDecimal("1"), Known._1);

        public static final EnumType<Weight, BigDecimal> TYPE = EnumType.of(Codecs.DECIMAL,
                value -> new Weight(value, Known.UNRECOGNIZED), _0_5, _1);

        private Weight(BigDecimal value, Known known) {
            super(value, known);
        }

        public static Weight of(BigDecimal value) {
            return TYPE.of(value);
        }

        /** The values of the description, for {@code switch}. */
        public enum Known {
            _0_5, _1, UNRECOGNIZED
        }
    }
}
