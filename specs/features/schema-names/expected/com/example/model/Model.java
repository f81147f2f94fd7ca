package com.example.model;

import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.ModelBuilder;
import dev.catenary.runtime.ModelType;
import dev.catenary.runtime.Values;
import java.util.function.Consumer;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

@NullMarked
public final class Model extends dev.catenary.runtime.Model {
    public static final ModelType<Model> TYPE = ModelType.of("Model", Model::new, p -> {
        p.optional("i", Codecs.STRING);
    });

    private Model(Values values) {
        super(TYPE, values);
    }

    public static Model of(Consumer<Builder> data) {
        return TYPE.build(new Builder(), data);
    }

    public static Model fromJson(java.lang.String json) {
        return TYPE.fromJson(json);
    }

    public Builder toBuilder() {
        return new Builder().takeOver(this);
    }

    public java.lang. @Nullable String i() {
        return find(0);
    }

    public static final class Builder extends ModelBuilder<Model, Builder> {
        public Builder() {
            super(TYPE);
        }

        public Builder i(java.lang. @Nullable String i) {
            return set(0, i);
        }
    }
}
