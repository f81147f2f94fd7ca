package com.example.model;

import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.Model;
import dev.catenary.runtime.ModelType;
import dev.catenary.runtime.Values;

public final class ErrorResponse extends Model {
    public static final ModelType<ErrorResponse> TYPE = ModelType.of("ErrorResponse", ErrorResponse::new, p -> {
        p.required("message", Codecs.STRING);
    });

    private ErrorResponse(Values values) {
        super(TYPE, values);
    }

    public static ErrorResponse fromJson(String json) {
        return TYPE.fromJson(json);
    }

    public String message() {
        return get(0);
    }
}
