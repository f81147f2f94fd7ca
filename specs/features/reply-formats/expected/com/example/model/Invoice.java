package com.example.model;

import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.Model;
import dev.catenary.runtime.ModelBuilder;
import dev.catenary.runtime.ModelType;
import dev.catenary.runtime.Values;
import java.util.function.Consumer;

public final class Invoice extends Model {
    public static final ModelType<Invoice> TYPE = ModelType.of("Invoice", Invoice::new, p -> {
        p.required("id", Codecs.STRING);
    });

    private Invoice(Values values) {
        super(TYPE, values);
    }

    public static Invoice of(Consumer<Builder> data) {
        return TYPE.build(new Builder(), data);
    }

    public static Invoice fromJson(String json) {
        return TYPE.fromJson(json);
    }

    public Builder toBuilder() {
        return new Builder().takeOver(this);
    }

    public String id() {
        return get(0);
    }

    public static final class Builder extends ModelBuilder<Invoice, Builder> {
        public Builder() {
            super(TYPE);
        }

        public Builder id(String id) {
            return set(0, id);
        }
    }
}
