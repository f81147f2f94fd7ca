package com.example.model;

import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.Model;
import dev.catenary.runtime.ModelBuilder;
import dev.catenary.runtime.ModelType;
import dev.catenary.runtime.Values;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

public final class OrderPaidPayload extends Model {
    public static final ModelType<OrderPaidPayload> TYPE =
            ModelType.of("OrderPaidPayload", OrderPaidPayload::new, p -> {
                p.required("amount", Codecs.INT64);
                p.optional("by", By.TYPE);
            });

    private OrderPaidPayload(Values values) {
        super(TYPE, values);
    }

    public static OrderPaidPayload of(Consumer<Builder> data) {
        return TYPE.build(new Builder(), data);
    }

    public static OrderPaidPayload fromJson(String json) {
        return TYPE.fromJson(json);
    }

    public Builder toBuilder() {
        return new Builder().takeOver(this);
    }

    public long amount() {
        return get(0);
    }

    public @Nullable By by() {
        return find(1);
    }

    public static final class Builder extends ModelBuilder<OrderPaidPayload, Builder> {
        public Builder() {
            super(TYPE);
        }

        public Builder amount(long amount) {
            return set(0, amount);
        }

        public Builder by(@Nullable By by) {
            return set(1, by);
        }

        public Builder by(Consumer<By.Builder> data) {
            return by(By.of(data));
        }
    }

    public static final class By extends Model {
        public static final ModelType<By> TYPE = ModelType.of("By", By::new, p -> {
            p.optional("name", Codecs.STRING);
        });

        private By(Values values) {
            super(TYPE, values);
        }

        public static By of(Consumer<Builder> data) {
            return TYPE.build(new Builder(), data);
        }

        public static By fromJson(String json) {
            return TYPE.fromJson(json);
        }

        public Builder toBuilder() {
            return new Builder().takeOver(this);
        }

        public @Nullable String name() {
            return find(0);
        }

        public static final class Builder extends ModelBuilder<By, Builder> {
            public Builder() {
                super(TYPE);
            }

            public Builder name(@Nullable String name) {
                return set(0, name);
            }
        }
    }
}
