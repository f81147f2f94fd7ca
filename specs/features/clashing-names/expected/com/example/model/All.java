package com.example.model;

import dev.catenary.runtime.Model;
import dev.catenary.runtime.ModelBuilder;
import dev.catenary.runtime.ModelType;
import dev.catenary.runtime.Values;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

public final class All extends Model {
    public static final ModelType<All> TYPE = ModelType.of("All", All::new, p -> {
        p.optional("known", Known_.TYPE);
        p.optional("unknown", Unknown_.TYPE);
        p.optional("user", User.TYPE);
        p.optional("slots", Slots.TYPE);
    });

    private All(Values values) {
        super(TYPE, values);
    }

    public static All of(Consumer<Builder> data) {
        return TYPE.build(new Builder(), data);
    }

    public static All fromJson(String json) {
        return TYPE.fromJson(json);
    }

    public Builder toBuilder() {
        return new Builder().takeOver(this);
    }

    public @Nullable Known_ known() {
        return find(0);
    }

    public @Nullable Unknown_ unknown() {
        return find(1);
    }

    public @Nullable User user() {
        return find(2);
    }

    public @Nullable Slots slots() {
        return find(3);
    }

    public static final class Builder extends ModelBuilder<All, Builder> {
        public Builder() {
            super(TYPE);
        }

        public Builder known(@Nullable Known_ known) {
            return set(0, known);
        }

        public Builder unknown(@Nullable Unknown_ unknown) {
            return set(1, unknown);
        }

        public Builder user(@Nullable User user) {
            return set(2, user);
        }

        public Builder user(Consumer<User.Builder> data) {
            return user(User.of(data));
        }

        public Builder slots(@Nullable Slots slots) {
            return set(3, slots);
        }
    }
}
