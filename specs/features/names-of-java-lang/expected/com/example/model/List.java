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
public final class List extends Model {
    public static final ModelType<List> TYPE = ModelType.of("List", List::new, p -> {
        p.optional("long", Codecs.INT64);
        p.optional("text", Codecs.STRING);
        p.optional("builder", Builder_.TYPE);
    });

    private List(Values values) {
        super(TYPE, values);
    }

    public static List of(Consumer<Builder> data) {
        return TYPE.build(new Builder(), data);
    }

    public static List fromJson(java.lang.String json) {
        return TYPE.fromJson(json);
    }

    public Builder toBuilder() {
        return new Builder().takeOver(this);
    }

    public @Nullable Long long_() {
        return find(0);
    }

    public java.lang. @Nullable String text() {
        return find(1);
    }

    public @Nullable Builder_ builder() {
        return find(2);
    }

    public static final class Builder extends ModelBuilder<List, Builder> {
        public Builder() {
            super(TYPE);
        }

        public Builder long_(long long_) {
            return set(0, long_);
        }

        public Builder text(java.lang. @Nullable String text) {
            return set(1, text);
        }

        public Builder builder(@Nullable Builder_ builder) {
            return set(2, builder);
        }

        public Builder builder(Consumer<Builder_.Builder> data) {
            return builder(Builder_.of(data));
        }
    }
}
