package com.example.model;

import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.ModelBuilder;
import dev.catenary.runtime.ModelType;
import dev.catenary.runtime.Values;
import org.jspecify.annotations.Nullable;

public final class Model extends dev.catenary.runtime.Model {
    public static final ModelType<Model> TYPE = ModelType.of("Model", Model::new, p -> {
        p.optional("model", Codecs.STRING);
        p.optional("consumer", Consumer.TYPE);
    });

    private Model(Values values) {
        super(TYPE, values);
    }

    public static Model of(java.util.function.Consumer<Builder> data) {
        return TYPE.build(new Builder(), data);
    }

    public static Model fromJson(java.lang.String json) {
        return TYPE.fromJson(json);
    }

    public Builder toBuilder() {
        return new Builder().takeOver(this);
    }

    public java.lang. @Nullable String model() {
        return find(0);
    }

    public @Nullable Consumer consumer() {
        return find(1);
    }

    public static final class Builder extends ModelBuilder<Model, Builder> {
        public Builder() {
            super(TYPE);
        }

        public Builder model(java.lang. @Nullable String model) {
            return set(0, model);
        }

        public Builder consumer(@Nullable Consumer consumer) {
            return set(1, consumer);
        }

        public Builder consumer(java.util.function.Consumer<Consumer.Builder> data) {
            return consumer(Consumer.of(data));
        }
    }
}
