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
public final class Map extends Model {
    public static final ModelType<Map> TYPE = ModelType.of("Map", Map::new, p -> {
        p.optional("h", Codecs.map(Codecs.STRING));
    });

    private Map(Values values) {
        super(TYPE, values);
    }

    public static Map of(Consumer<Builder> data) {
        return TYPE.build(new Builder(), data);
    }

    public static Map fromJson(java.lang.String json) {
        return TYPE.fromJson(json);
    }

    public Builder toBuilder() {
        return new Builder().takeOver(this);
    }

    public java.util. @Nullable Map<java.lang.String, java.lang.String> h() {
        return find(0);
    }

    public static final class Builder extends ModelBuilder<Map, Builder> {
        public Builder() {
            super(TYPE);
        }

        public Builder h(java.util. @Nullable Map<java.lang.String, java.lang.String> h) {
            return set(0, h);
        }
    }
}
