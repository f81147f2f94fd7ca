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
public final class ITEM extends Model {
    public static final ModelType<ITEM> TYPE = ModelType.of("ITEM", ITEM::new, p -> {
        p.optional("a", Codecs.INT64);
    });

    private ITEM(Values values) {
        super(TYPE, values);
    }

    public static ITEM of(Consumer<Builder> data) {
        return TYPE.build(new Builder(), data);
    }

    public static ITEM fromJson(java.lang.String json) {
        return TYPE.fromJson(json);
    }

    public Builder toBuilder() {
        return new Builder().takeOver(this);
    }

    public @Nullable Long a() {
        return find(0);
    }

    public static final class Builder extends ModelBuilder<ITEM, Builder> {
        public Builder() {
            super(TYPE);
        }

        public Builder a(long a) {
            return set(0, a);
        }
    }
}
