package com.example.model;

import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.Model;
import dev.catenary.runtime.ModelType;
import dev.catenary.runtime.Values;
import org.jspecify.annotations.Nullable;

public final class Error extends Model {
    public static final ModelType<Error> TYPE = ModelType.of("Error", Error::new, p -> {
        p.required("code", Codecs.STRING);
        p.optional("message", Codecs.STRING);
    });

    private Error(Values values) {
        super(TYPE, values);
    }

    public static Error fromJson(String json) {
        return TYPE.fromJson(json);
    }

    public String code() {
        return get(0);
    }

    public @Nullable String message() {
        return find(1);
    }
}
