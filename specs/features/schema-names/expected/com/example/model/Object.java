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
public final class Object extends Model {
    public static final ModelType<Object> TYPE = ModelType.of("Object", Object::new, p -> {
        p.optional("f", Codecs.STRING);
        p.optional("list", Codecs.list(Codecs.STRING));
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

    public java.lang. @Nullable String f() {
        return find(0);
    }

    public @Nullable List<java.lang.String> list() {
        return find(1);
    }

    public static final class Builder extends ModelBuilder<Object, Builder> {
        public Builder() {
            super(TYPE);
        }

        public Builder f(java.lang. @Nullable String f) {
            return set(0, f);
        }

        public Builder list(@Nullable List<java.lang.String> list) {
            return set(1, list);
        }

        public Builder addList(java.lang.String item) {
            return add(1, item);
        }
    }
}
