package com.example.model;

import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.Model;
import dev.catenary.runtime.ModelBuilder;
import dev.catenary.runtime.ModelType;
import dev.catenary.runtime.Values;
import dev.catenary.runtime.Xml;
import java.math.BigDecimal;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

public final class Price extends Model {
    public static final ModelType<Price> TYPE = ModelType.of("Price", Price::new, p -> {
        p.optional("currency", Codecs.STRING).xml(Xml.plain().attribute());
        p.optional("amount", Codecs.DECIMAL).xml(Xml.plain().text());
    });

    private Price(Values values) {
        super(TYPE, values);
    }

    public static Price of(Consumer<Builder> data) {
        return TYPE.build(new Builder(), data);
    }

    public static Price fromJson(String json) {
        return TYPE.fromJson(json);
    }

    public Builder toBuilder() {
        return new Builder().takeOver(this);
    }

    public @Nullable String currency() {
        return find(0);
    }

    public @Nullable BigDecimal amount() {
        return find(1);
    }

    public static final class Builder extends ModelBuilder<Price, Builder> {
        public Builder() {
            super(TYPE);
        }

        public Builder currency(@Nullable String currency) {
            return set(0, currency);
        }

        public Builder amount(@Nullable BigDecimal amount) {
            return set(1, amount);
        }
    }
}
