package com.example.model;

import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.Model;
import dev.catenary.runtime.ModelBuilder;
import dev.catenary.runtime.ModelType;
import dev.catenary.runtime.Values;
import java.util.function.Consumer;
import org.jspecify.annotations.NullMarked;

@NullMarked
public final class Refund extends Model {
    public static final ModelType<Refund> TYPE = ModelType.of("Refund", Refund::new, p -> {
        p.required("id", Codecs.STRING);
        p.required("charge", Codecs.STRING);
    });

    private Refund(Values values) {
        super(TYPE, values);
    }

    public static Refund of(Consumer<Builder> data) {
        return TYPE.build(new Builder(), data);
    }

    public static Refund fromJson(String json) {
        return TYPE.fromJson(json);
    }

    public Builder toBuilder() {
        return new Builder().takeOver(this);
    }

    public String id() {
        return get(0);
    }

    public String charge() {
        return get(1);
    }

    public static final class Builder extends ModelBuilder<Refund, Builder> {
        public Builder() {
            super(TYPE);
        }

        public Builder id(String id) {
            return set(0, id);
        }

        public Builder charge(String charge) {
            return set(1, charge);
        }
    }
}
