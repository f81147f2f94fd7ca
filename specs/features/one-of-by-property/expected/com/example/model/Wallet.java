package com.example.model;

import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.Model;
import dev.catenary.runtime.ModelBuilder;
import dev.catenary.runtime.ModelType;
import dev.catenary.runtime.Values;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

public final class Wallet extends Model {
    public static final ModelType<Wallet> TYPE = ModelType.of("Wallet", Wallet::new, p -> {
        p.required("object", Codecs.STRING);
        p.optional("owner", Codecs.STRING);
    });

    private Wallet(Values values) {
        super(TYPE, values);
    }

    public static Wallet of(Consumer<Builder> data) {
        return TYPE.build(new Builder(), data);
    }

    public static Wallet fromJson(String json) {
        return TYPE.fromJson(json);
    }

    public Builder toBuilder() {
        return new Builder().takeOver(this);
    }

    public String object() {
        return get(0);
    }

    public @Nullable String owner() {
        return find(1);
    }

    public static final class Builder extends ModelBuilder<Wallet, Builder> {
        public Builder() {
            super(TYPE);
        }

        public Builder object(String object) {
            return set(0, object);
        }

        public Builder owner(@Nullable String owner) {
            return set(1, owner);
        }
    }
}
