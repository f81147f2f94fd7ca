package com.example.model;

import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.Field;
import dev.catenary.runtime.JsonValue;
import dev.catenary.runtime.Model;
import dev.catenary.runtime.ModelBuilder;
import dev.catenary.runtime.ModelType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

public final class Values extends Model {
    public static final ModelType<Values> TYPE = ModelType.of("Values", Values::new, p -> {
        p.optional("i32", Codecs.INT32);
        p.optional("i64", Codecs.INT64);
        p.optional("plain", Codecs.INT64);
        p.optional("f", Codecs.FLOAT);
        p.optional("d", Codecs.DOUBLE);
        p.optional("n", Codecs.DECIMAL);
        p.optional("at", Codecs.DATE_TIME);
        p.optional("on", Codecs.DATE);
        p.optional("id", Codecs.UUID);
        p.optional("bytes", Codecs.BYTES);
        p.optional("mail", Codecs.STRING);
        p.optional("rfc", Codecs.DATE_TIME);
        p.optional("price", Codecs.quoted(Codecs.DECIMAL));
        p.optional("port", Codecs.JSON);
        p.optional("dues", Codecs.list(Codecs.quoted(Codecs.DECIMAL)));
        p.optional("since", Codecs.INT64);
        p.optional("any", Codecs.JSON);
        p.optional("maybe", Codecs.STRING).nullable();
        p.optional("flags", Codecs.list(Codecs.nullable(Codecs.BOOLEAN)));
    });

    private Values(dev.catenary.runtime.Values values) {
        super(TYPE, values);
    }

    public static Values of(Consumer<Builder> data) {
        return TYPE.build(new Builder(), data);
    }

    public static Values fromJson(String json) {
        return TYPE.fromJson(json);
    }

    public Builder toBuilder() {
        return new Builder().takeOver(this);
    }

    public @Nullable Integer i32() {
        return find(0);
    }

    public @Nullable Long i64() {
        return find(1);
    }

    public @Nullable Long plain() {
        return find(2);
    }

    public @Nullable Float f() {
        return find(3);
    }

    public @Nullable Double d() {
        return find(4);
    }

    public @Nullable BigDecimal n() {
        return find(5);
    }

    public @Nullable OffsetDateTime at() {
        return find(6);
    }

    public @Nullable LocalDate on() {
        return find(7);
    }

    public @Nullable UUID id() {
        return find(8);
    }

    public byte @Nullable [] bytes() {
        return find(9);
    }

    public @Nullable String mail() {
        return find(10);
    }

    public @Nullable OffsetDateTime rfc() {
        return find(11);
    }

    public @Nullable BigDecimal price() {
        return find(12);
    }

    public @Nullable JsonValue port() {
        return find(13);
    }

    public @Nullable List<BigDecimal> dues() {
        return find(14);
    }

    public @Nullable Long since() {
        return find(15);
    }

    public @Nullable JsonValue any() {
        return find(16);
    }

    public @Nullable String maybe() {
        return find(17);
    }

    public Field<String> maybeField() {
        return field(17);
    }

    public @Nullable List<@Nullable Boolean> flags() {
        return find(18);
    }

    public static final class Builder extends ModelBuilder<Values, Builder> {
        public Builder() {
            super(TYPE);
        }

        public Builder i32(int i32) {
            return set(0, i32);
        }

        public Builder i64(long i64) {
            return set(1, i64);
        }

        public Builder plain(long plain) {
            return set(2, plain);
        }

        public Builder f(float f) {
            return set(3, f);
        }

        public Builder d(double d) {
            return set(4, d);
        }

        public Builder n(@Nullable BigDecimal n) {
            return set(5, n);
        }

        public Builder at(@Nullable OffsetDateTime at) {
            return set(6, at);
        }

        public Builder on(@Nullable LocalDate on) {
            return set(7, on);
        }

        public Builder id(@Nullable UUID id) {
            return set(8, id);
        }

        public Builder bytes(byte @Nullable [] bytes) {
            return set(9, bytes);
        }

        public Builder mail(@Nullable String mail) {
            return set(10, mail);
        }

        public Builder rfc(@Nullable OffsetDateTime rfc) {
            return set(11, rfc);
        }

        public Builder price(@Nullable BigDecimal price) {
            return set(12, price);
        }

        public Builder port(@Nullable JsonValue port) {
            return set(13, port);
        }

        public Builder dues(@Nullable List<BigDecimal> dues) {
            return set(14, dues);
        }

        public Builder addDues(BigDecimal item) {
            return add(14, item);
        }

        public Builder since(long since) {
            return set(15, since);
        }

        public Builder any(@Nullable JsonValue any) {
            return set(16, any);
        }

        public Builder maybe(@Nullable String maybe) {
            return set(17, maybe);
        }

        public Builder flags(@Nullable List<@Nullable Boolean> flags) {
            return set(18, flags);
        }

        public Builder addFlags(@Nullable Boolean item) {
            return add(18, item);
        }
    }
}
