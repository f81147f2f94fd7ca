package com.example.model;

import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.Model;
import dev.catenary.runtime.ModelBuilder;
import dev.catenary.runtime.ModelType;
import dev.catenary.runtime.Values;
import java.util.function.Consumer;
import org.jspecify.annotations.NullMarked;

@NullMarked
public final class ErrorResponse extends Model {
    public static final ModelType<ErrorResponse> TYPE =
            ModelType.of("ErrorResponse", ErrorResponse::new, p -> {
                p.required("message", Codecs.STRING);
            });

    private ErrorResponse(Values values) {
        super(TYPE, values);
    }

    public static ErrorResponse of(Consumer<Builder> data) {
        return TYPE.build(new Builder(), data);
    }

    public static ErrorResponse fromJson(String json) {
        return TYPE.fromJson(json);
    }

    public Builder toBuilder() {
        return new Builder().takeOver(this);
    }

    public String message() {
        return get(0);
    }

    public static final class Builder extends ModelBuilder<ErrorResponse, Builder> {
        public Builder() {
            super(TYPE);
        }

        public Builder message(String message) {
            return set(0, message);
        }
    }
}
