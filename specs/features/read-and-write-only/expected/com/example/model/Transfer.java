package com.example.model;

import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.Model;
import dev.catenary.runtime.ModelType;
import dev.catenary.runtime.Values;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

public final class Transfer extends Model {
    public static final ModelType<Transfer> TYPE = ModelType.of("Transfer", Transfer::new, p -> {
        p.required("id", Codecs.INT64).readOnly();
        p.optional("name", Codecs.STRING);
        p.required("amount", Codecs.DECIMAL);
    });

    private Transfer(Values values) {
        super(TYPE, values);
    }

    public static Transfer fromJson(String json) {
        return TYPE.fromJson(json);
    }

    public long id() {
        return get(0);
    }

    public @Nullable String name() {
        return find(1);
    }

    public BigDecimal amount() {
        return get(2);
    }
}
