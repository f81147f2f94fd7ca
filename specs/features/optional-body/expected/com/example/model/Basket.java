package com.example.model;

import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.Model;
import dev.catenary.runtime.ModelBuilder;
import dev.catenary.runtime.ModelType;
import dev.catenary.runtime.Values;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

public final class Basket extends Model {
    public static final ModelType<Basket> TYPE = ModelType.of("Basket", Basket::new, p -> {
        p.optional("goods", Codecs.list(Codecs.STRING));
    });

    private Basket(Values values) {
        super(TYPE, values);
    }

    public static Basket of(Consumer<Builder> data) {
        return TYPE.build(new Builder(), data);
    }

    public static Basket fromJson(String json) {
        return TYPE.fromJson(json);
    }

    public Builder toBuilder() {
        return new Builder().takeOver(this);
    }

    public @Nullable List<String> goods() {
        return find(0);
    }

    public static final class Builder extends ModelBuilder<Basket, Builder> {
        public Builder() {
            super(TYPE);
        }

        public Builder goods(@Nullable List<String> goods) {
            return set(0, goods);
        }

        public Builder addGoods(String item) {
            return add(0, item);
        }
    }
}
