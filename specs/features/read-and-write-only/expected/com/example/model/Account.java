package com.example.model;

import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.Model;
import dev.catenary.runtime.ModelBuilder;
import dev.catenary.runtime.ModelType;
import dev.catenary.runtime.Values;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

public final class Account extends Model {
    public static final ModelType<Account> TYPE = ModelType.of("Account", Account::new, p -> {
        p.required("id", Codecs.INT64).readOnly();
        p.required("name", Codecs.STRING);
        p.required("secret", Codecs.STRING).writeOnly();
        p.optional("pin", Codecs.STRING).secret();
        p.required("limits", Limits.TYPE);
        p.optional("created", Stamp.TYPE).readOnly();
    });

    private Account(Values values) {
        super(TYPE, values);
    }

    public static Account of(Consumer<Builder> data) {
        return TYPE.build(new Builder(), data);
    }

    public static Account fromJson(String json) {
        return TYPE.fromJson(json);
    }

    public Builder toBuilder() {
        return new Builder().takeOver(this);
    }

    public long id() {
        return get(0);
    }

    public String name() {
        return get(1);
    }

    public String secret() {
        return get(2);
    }

    public @Nullable String pin() {
        return find(3);
    }

    public Limits limits() {
        return get(4);
    }

    public @Nullable Stamp created() {
        return find(5);
    }

    public static final class Builder extends ModelBuilder<Account, Builder> {
        public Builder() {
            super(TYPE);
        }

        public Builder id(long id) {
            return set(0, id);
        }

        public Builder name(String name) {
            return set(1, name);
        }

        public Builder secret(String secret) {
            return set(2, secret);
        }

        public Builder pin(@Nullable String pin) {
            return set(3, pin);
        }

        public Builder limits(Limits limits) {
            return set(4, limits);
        }

        public Builder limits(Consumer<Limits.Builder> data) {
            return limits(Limits.of(data));
        }

        public Builder created(@Nullable Stamp created) {
            return set(5, created);
        }

        public Builder created(Consumer<Stamp.Builder> data) {
            return created(Stamp.of(data));
        }
    }
}
