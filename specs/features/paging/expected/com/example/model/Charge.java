package com.example.model;

import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.Model;
import dev.catenary.runtime.ModelBuilder;
import dev.catenary.runtime.ModelType;
import dev.catenary.runtime.Values;
import java.util.function.Consumer;
import org.jspecify.annotations.NullMarked;

@NullMarked
public final class Charge extends Model {
    public static final ModelType<Charge> TYPE = ModelType.of("Charge", Charge::new, p -> {
        p.required("id", Codecs.STRING);
        p.required("amount", Codecs.INT64);
    });

    private Charge(Values values) {
        super(TYPE, values);
    }

    public static Charge of(Consumer<Builder> data) {
        return TYPE.build(new Builder(), data);
    }

    public static Charge fromJson(String json) {
        return TYPE.fromJson(json);
    }

    public Builder toBuilder() {
        return new Builder().takeOver(this);
    }

    public String id() {
        return get(0);
    }

    public long amount() {
        return get(1);
    }

    public static final class Builder extends ModelBuilder<Charge, Builder> {
        public Builder() {
            super(TYPE);
        }

        public Builder id(String id) {
            return set(0, id);
        }

        public Builder amount(long amount) {
            return set(1, amount);
        }
    }
}
