package com.example.model;

import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.Model;
import dev.catenary.runtime.ModelBuilder;
import dev.catenary.runtime.ModelType;
import dev.catenary.runtime.Values;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

public final class User extends Model {
    public static final ModelType<User> TYPE = ModelType.of("User", User::new, p -> {
        p.optional("id", Codecs.STRING).readOnly();
        p.required("name", Codecs.STRING);
        p.optional("password", Codecs.STRING).secret();
        p.required("since", Codecs.DATE_TIME);
        p.optional("born", Codecs.DATE);
        p.optional("worth", Codecs.DECIMAL);
    });

    private User(Values values) {
        super(TYPE, values);
    }

    public static User of(Consumer<Builder> data) {
        return TYPE.build(new Builder(), data);
    }

    public static User fromJson(String json) {
        return TYPE.fromJson(json);
    }

    public Builder toBuilder() {
        return new Builder().takeOver(this);
    }

    public @Nullable String id() {
        return find(0);
    }

    public String name() {
        return get(1);
    }

    public @Nullable String password() {
        return find(2);
    }

    public OffsetDateTime since() {
        return get(3);
    }

    public @Nullable LocalDate born() {
        return find(4);
    }

    public @Nullable BigDecimal worth() {
        return find(5);
    }

    public static final class Builder extends ModelBuilder<User, Builder> {
        public Builder() {
            super(TYPE);
        }

        public Builder id(@Nullable String id) {
            return set(0, id);
        }

        public Builder name(String name) {
            return set(1, name);
        }

        public Builder password(@Nullable String password) {
            return set(2, password);
        }

        public Builder since(OffsetDateTime since) {
            return set(3, since);
        }

        public Builder born(@Nullable LocalDate born) {
            return set(4, born);
        }

        public Builder worth(@Nullable BigDecimal worth) {
            return set(5, worth);
        }
    }
}
