package com.example.model;

import dev.catenary.runtime.Model;
import dev.catenary.runtime.ModelBuilder;
import dev.catenary.runtime.ModelType;
import dev.catenary.runtime.Values;
import java.util.function.Consumer;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

@NullMarked
public final class Inner extends Model {
    public static final ModelType<Inner> TYPE = ModelType.of("Inner", Inner::new, p -> {
        p.optional("outer", Node.TYPE);
    });

    private Inner(Values values) {
        super(TYPE, values);
    }

    public static Inner of(Consumer<Builder> data) {
        return TYPE.build(new Builder(), data);
    }

    public static Inner fromJson(String json) {
        return TYPE.fromJson(json);
    }

    public Builder toBuilder() {
        return new Builder().takeOver(this);
    }

    public @Nullable Node outer() {
        return find(0);
    }

    public static final class Builder extends ModelBuilder<Inner, Builder> {
        public Builder() {
            super(TYPE);
        }

        public Builder outer(@Nullable Node outer) {
            return set(0, outer);
        }

        public Builder outer(Consumer<Node.Builder> data) {
            return outer(Node.of(data));
        }
    }
}
