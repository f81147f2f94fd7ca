package com.example.model;

import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.Field;
import dev.catenary.runtime.Model;
import dev.catenary.runtime.ModelBuilder;
import dev.catenary.runtime.ModelType;
import dev.catenary.runtime.Values;
import org.jspecify.annotations.Nullable;

public final class Consumer extends Model {
    public static final ModelType<Consumer> TYPE = ModelType.of("Consumer", Consumer::new, p -> {
        p.optional("nullable", Codecs.STRING).nullable();
    });

    private Consumer(Values values) {
        super(TYPE, values);
    }

    public static Consumer of(java.util.function.Consumer<Builder> data) {
        return TYPE.build(new Builder(), data);
    }

    public static Consumer fromJson(java.lang.String json) {
        return TYPE.fromJson(json);
    }

    public Builder toBuilder() {
        return new Builder().takeOver(this);
    }

    public java.lang. @Nullable String nullable() {
        return find(0);
    }

    public Field<java.lang.String> nullableField() {
        return field(0);
    }

    public static final class Builder extends ModelBuilder<Consumer, Builder> {
        public Builder() {
            super(TYPE);
        }

        public Builder nullable(java.lang. @Nullable String nullable) {
            return set(0, nullable);
        }
    }
}
