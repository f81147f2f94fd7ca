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
public final class Override extends Model {
    public static final ModelType<Override> TYPE = ModelType.of("Override", Override::new, p -> {
        p.optional("deprecated", Codecs.STRING);
    });

    private Override(Values values) {
        super(TYPE, values);
    }

    public static Override of(Consumer<Builder> data) {
        return TYPE.build(new Builder(), data);
    }

    public static Override fromJson(java.lang.String json) {
        return TYPE.fromJson(json);
    }

    public Builder toBuilder() {
        return new Builder().takeOver(this);
    }

    public java.lang. @Nullable String deprecated() {
        return find(0);
    }

    public static final class Builder extends ModelBuilder<Override, Builder> {
        public Builder() {
            super(TYPE);
        }

        public Builder deprecated(java.lang. @Nullable String deprecated) {
            return set(0, deprecated);
        }
    }
}
