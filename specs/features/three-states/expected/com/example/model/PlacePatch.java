package com.example.model;

import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.Field;
import dev.catenary.runtime.Model;
import dev.catenary.runtime.ModelBuilder;
import dev.catenary.runtime.ModelType;
import dev.catenary.runtime.Values;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

public final class PlacePatch extends Model {
    public static final ModelType<PlacePatch> TYPE = ModelType.of("PlacePatch", PlacePatch::new, p -> {
        p.optional("city", Codecs.STRING).nullable();
    });

    private PlacePatch(Values values) {
        super(TYPE, values);
    }

    public static PlacePatch of(Consumer<Builder> data) {
        return TYPE.build(new Builder(), data);
    }

    public static PlacePatch fromJson(String json) {
        return TYPE.fromJson(json);
    }

    public Builder toBuilder() {
        return new Builder().takeOver(this);
    }

    public @Nullable String city() {
        return find(0);
    }

    public Field<String> cityField() {
        return field(0);
    }

    public static final class Builder extends ModelBuilder<PlacePatch, Builder> {
        public Builder() {
            super(TYPE);
        }

        public Builder city(@Nullable String city) {
            return set(0, city);
        }
    }
}
