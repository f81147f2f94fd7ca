package com.example.model;

import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.Model;
import dev.catenary.runtime.ModelBuilder;
import dev.catenary.runtime.ModelType;
import dev.catenary.runtime.Values;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

public final class Mount extends Model implements Animal {
    public static final ModelType<Mount> TYPE = ModelType.of("Mount", Mount::new, p -> {
        p.required("species", Codecs.STRING).constant("horse");
        p.optional("name", Codecs.STRING);
        p.optional("hands", Codecs.INT64);
    });

    private Mount(Values values) {
        super(TYPE, values);
    }

    public static Mount of(Consumer<Builder> data) {
        return TYPE.build(new Builder(), data);
    }

    public static Mount fromJson(String json) {
        return TYPE.fromJson(json);
    }

    public Builder toBuilder() {
        return new Builder().takeOver(this);
    }

    public String species() {
        return get(0);
    }

    public @Nullable String name() {
        return find(1);
    }

    public @Nullable Long hands() {
        return find(2);
    }

    public static final class Builder extends ModelBuilder<Mount, Builder> {
        public Builder() {
            super(TYPE);
        }

        public Builder species(String species) {
            return set(0, species);
        }

        public Builder name(@Nullable String name) {
            return set(1, name);
        }

        public Builder hands(long hands) {
            return set(2, hands);
        }
    }
}
