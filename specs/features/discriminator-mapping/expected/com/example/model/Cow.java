package com.example.model;

import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.Model;
import dev.catenary.runtime.ModelBuilder;
import dev.catenary.runtime.ModelType;
import dev.catenary.runtime.Values;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

public final class Cow extends Model implements Animal {
    public static final ModelType<Cow> TYPE = ModelType.of("Cow", Cow::new, p -> {
        p.required("species", Codecs.STRING).constant("cow");
        p.optional("name", Codecs.STRING);
        p.optional("litres", Codecs.INT64);
    });

    private Cow(Values values) {
        super(TYPE, values);
    }

    public static Cow of(Consumer<Builder> data) {
        return TYPE.build(new Builder(), data);
    }

    public static Cow fromJson(String json) {
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

    public @Nullable Long litres() {
        return find(2);
    }

    public static final class Builder extends ModelBuilder<Cow, Builder> {
        public Builder() {
            super(TYPE);
        }

        public Builder species(String species) {
            return set(0, species);
        }

        public Builder name(@Nullable String name) {
            return set(1, name);
        }

        public Builder litres(long litres) {
            return set(2, litres);
        }
    }
}
