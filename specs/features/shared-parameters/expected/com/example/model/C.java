package com.example.model;

import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.Model;
import dev.catenary.runtime.ModelBuilder;
import dev.catenary.runtime.ModelType;
import dev.catenary.runtime.Values;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A form of the customs office. */
public final class C extends Model {
    public static final ModelType<C> TYPE = ModelType.of("C", C::new, p -> {
        p.optional("code", Codecs.STRING);
    });

    private C(Values values) {
        super(TYPE, values);
    }

    public static C of(Consumer<Builder> data) {
        return TYPE.build(new Builder(), data);
    }

    public static C fromJson(String json) {
        return TYPE.fromJson(json);
    }

    public Builder toBuilder() {
        return new Builder().takeOver(this);
    }

    public @Nullable String code() {
        return find(0);
    }

    public static final class Builder extends ModelBuilder<C, Builder> {
        public Builder() {
            super(TYPE);
        }

        public Builder code(@Nullable String code) {
            return set(0, code);
        }
    }
}
