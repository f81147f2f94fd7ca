package com.example.model;

import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.Model;
import dev.catenary.runtime.ModelBuilder;
import dev.catenary.runtime.ModelType;
import dev.catenary.runtime.Values;
import java.util.function.Consumer;
import org.jspecify.annotations.NullMarked;

@NullMarked
public final class Thing extends Model {
    public static final ModelType<Thing> TYPE = ModelType.of("Thing", Thing::new, p -> {
        p.required("id", Codecs.INT64);
    });

    private Thing(Values values) {
        super(TYPE, values);
    }

    public static Thing of(Consumer<Builder> data) {
        return TYPE.build(new Builder(), data);
    }

    public static Thing fromJson(String json) {
        return TYPE.fromJson(json);
    }

    public Builder toBuilder() {
        return new Builder().takeOver(this);
    }

    public long id() {
        return get(0);
    }

    public static final class Builder extends ModelBuilder<Thing, Builder> {
        public Builder() {
            super(TYPE);
        }

        public Builder id(long id) {
            return set(0, id);
        }
    }
}
