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
public final class ItemType extends Model {
    public static final ModelType<ItemType> TYPE = ModelType.of("ItemType", ItemType::new, p -> {
        p.optional("name", Codecs.STRING);
    });

    private ItemType(Values values) {
        super(TYPE, values);
    }

    public static ItemType of(Consumer<Builder> data) {
        return TYPE.build(new Builder(), data);
    }

    public static ItemType fromJson(String json) {
        return TYPE.fromJson(json);
    }

    public Builder toBuilder() {
        return new Builder().takeOver(this);
    }

    public @Nullable String name() {
        return find(0);
    }

    public static final class Builder extends ModelBuilder<ItemType, Builder> {
        public Builder() {
            super(TYPE);
        }

        public Builder name(@Nullable String name) {
            return set(0, name);
        }
    }
}
