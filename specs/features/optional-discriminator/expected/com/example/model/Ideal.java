package com.example.model;

import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.Model;
import dev.catenary.runtime.ModelBuilder;
import dev.catenary.runtime.ModelType;
import dev.catenary.runtime.Values;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

public final class Ideal extends Model {
    public static final ModelType<Ideal> TYPE = ModelType.of("Ideal", Ideal::new, p -> {
        p.optional("type", Codecs.STRING).constant("ideal").filled();
        p.optional("issuer", Codecs.STRING);
        p.optional("test", Codecs.BOOLEAN).constant(true);
    });

    private Ideal(Values values) {
        super(TYPE, values);
    }

    public static Ideal of(Consumer<Builder> data) {
        return TYPE.build(new Builder(), data);
    }

    public static Ideal fromJson(String json) {
        return TYPE.fromJson(json);
    }

    public Builder toBuilder() {
        return new Builder().takeOver(this);
    }

    public @Nullable String type() {
        return find(0);
    }

    public @Nullable String issuer() {
        return find(1);
    }

    public @Nullable Boolean test() {
        return find(2);
    }

    public static final class Builder extends ModelBuilder<Ideal, Builder> {
        public Builder() {
            super(TYPE);
        }

        public Builder type(@Nullable String type) {
            return set(0, type);
        }

        public Builder issuer(@Nullable String issuer) {
            return set(1, issuer);
        }

        public Builder test(boolean test) {
            return set(2, test);
        }
    }
}
