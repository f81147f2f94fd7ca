package com.example.model;

import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.Model;
import dev.catenary.runtime.ModelBuilder;
import dev.catenary.runtime.ModelType;
import dev.catenary.runtime.Values;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Delivered by a webhook; tests of the receiver build it. */
public final class Loan extends Model {
    public static final ModelType<Loan> TYPE = ModelType.of("Loan", Loan::new, p -> {
        p.optional("to", Codecs.STRING);
    });

    private Loan(Values values) {
        super(TYPE, values);
    }

    public static Loan of(Consumer<Builder> data) {
        return TYPE.build(new Builder(), data);
    }

    public static Loan fromJson(String json) {
        return TYPE.fromJson(json);
    }

    public Builder toBuilder() {
        return new Builder().takeOver(this);
    }

    public @Nullable String to() {
        return find(0);
    }

    public static final class Builder extends ModelBuilder<Loan, Builder> {
        public Builder() {
            super(TYPE);
        }

        public Builder to(@Nullable String to) {
            return set(0, to);
        }
    }
}
