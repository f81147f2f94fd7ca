package com.example.model;

import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.Model;
import dev.catenary.runtime.ModelBuilder;
import dev.catenary.runtime.ModelType;
import dev.catenary.runtime.Values;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

@NullMarked
public final class Trace extends Model {
    public static final ModelType<Trace> TYPE = ModelType.of("Trace", Trace::new, p -> {
        p.required("id", Codecs.STRING);
        p.optional("hops", Codecs.list(Codecs.STRING));
    });

    private Trace(Values values) {
        super(TYPE, values);
    }

    public static Trace of(Consumer<Builder> data) {
        return TYPE.build(new Builder(), data);
    }

    public static Trace fromJson(String json) {
        return TYPE.fromJson(json);
    }

    public Builder toBuilder() {
        return new Builder().takeOver(this);
    }

    public String id() {
        return get(0);
    }

    public @Nullable List<String> hops() {
        return find(1);
    }

    public static final class Builder extends ModelBuilder<Trace, Builder> {
        public Builder() {
            super(TYPE);
        }

        public Builder id(String id) {
            return set(0, id);
        }

        public Builder hops(@Nullable List<String> hops) {
            return set(1, hops);
        }

        public Builder addHops(String item) {
            return add(1, item);
        }
    }
}
