package com.example.model;

import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.Model;
import dev.catenary.runtime.ModelType;
import dev.catenary.runtime.Values;
import org.jspecify.annotations.Nullable;

public final class Stock extends Model {
    public static final ModelType<Stock> TYPE = ModelType.of("Stock", Stock::new, p -> {
        p.optional("stock_name", Codecs.STRING);
    });

    private Stock(Values values) {
        super(TYPE, values);
    }

    public static Stock fromJson(String json) {
        return TYPE.fromJson(json);
    }

    public @Nullable String stockName() {
        return find(0);
    }
}
