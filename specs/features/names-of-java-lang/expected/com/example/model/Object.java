package com.example.model;

import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.Model;
import dev.catenary.runtime.ModelBuilder;
import dev.catenary.runtime.ModelType;
import dev.catenary.runtime.Values;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

@NullMarked
public final class Object extends Model {
    public static final ModelType<Object> TYPE = ModelType.of("Object", Object::new, p -> {
        p.required("string", String.TYPE);
        p.optional("list", Codecs.list(List.TYPE));
        p.optional("map", Codecs.map(Override.TYPE));
    });

    private Object(Values values) {
        super(TYPE, values);
    }

    public static Object of(Consumer<Builder> data) {
        return TYPE.build(new Builder(), data);
    }

    public static Object fromJson(java.lang.String json) {
        return TYPE.fromJson(json);
    }

    public Builder toBuilder() {
        return new Builder().takeOver(this);
    }

    public String string() {
        return get(0);
    }

    public java.util. @Nullable List<List> list() {
        return find(1);
    }

    public @Nullable Map<java.lang.String, Override> map() {
        return find(2);
    }

    public static final class Builder extends ModelBuilder<Object, Builder> {
        public Builder() {
            super(TYPE);
        }

        public Builder string(String string) {
            return set(0, string);
        }

        public Builder list(java.util. @Nullable List<List> list) {
            return set(1, list);
        }

        public Builder addList(List item) {
            return add(1, item);
        }

        public Builder addList(Consumer<List.Builder> item) {
            return addList(List.of(item));
        }

        public Builder map(@Nullable Map<java.lang.String, Override> map) {
            return set(2, map);
        }
    }
}
