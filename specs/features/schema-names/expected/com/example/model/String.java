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
public final class String extends Model {
    public static final ModelType<String> TYPE = ModelType.of("String", String::new, p -> {
        p.optional("g", Codecs.STRING);
    });

    private String(Values values) {
        super(TYPE, values);
    }

    public static String of(Consumer<Builder> data) {
        return TYPE.build(new Builder(), data);
    }

    public static String fromJson(java.lang.String json) {
        return TYPE.fromJson(json);
    }

    public Builder toBuilder() {
        return new Builder().takeOver(this);
    }

    public java.lang. @Nullable String g() {
        return find(0);
    }

    public static final class Builder extends ModelBuilder<String, Builder> {
        public Builder() {
            super(TYPE);
        }

        public Builder g(java.lang. @Nullable String g) {
            return set(0, g);
        }
    }
}
