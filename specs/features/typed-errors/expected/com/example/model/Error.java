package com.example.model;

import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.Model;
import dev.catenary.runtime.ModelBuilder;
import dev.catenary.runtime.ModelType;
import dev.catenary.runtime.Values;
import java.util.function.Consumer;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

@NullMarked
public final class Error extends Model {
    public static final ModelType<Error> TYPE = ModelType.of("Error", Error::new, p -> {
        p.required("code", Codecs.STRING);
        p.optional("message", Codecs.STRING);
    });

    private Error(Values values) {
        super(TYPE, values);
    }

    public static Error of(Consumer<Builder> data) {
        return TYPE.build(new Builder(), data);
    }

    public static Error fromJson(String json) {
        return TYPE.fromJson(json);
    }

    public Builder toBuilder() {
        return new Builder().takeOver(this);
    }

    public String code() {
        return get(0);
    }

    public @Nullable String message() {
        return find(1);
    }

    public static final class Builder extends ModelBuilder<Error, Builder> {
        public Builder() {
            super(TYPE);
        }

        public Builder code(String code) {
            return set(0, code);
        }

        public Builder message(@Nullable String message) {
            return set(1, message);
        }
    }
}
