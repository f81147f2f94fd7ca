package com.example.model;

import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.Model;
import dev.catenary.runtime.ModelBuilder;
import dev.catenary.runtime.ModelType;
import dev.catenary.runtime.Values;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

public final class Change extends Model {
    public static final ModelType<Change> TYPE = ModelType.of("Change", Change::new, p -> {
        p.required("type", Codecs.STRING);
        p.required("id", Codecs.INT64);
        p.optional("after", Codecs.STRING);
    });

    private Change(Values values) {
        super(TYPE, values);
    }

    public static Change of(Consumer<Builder> data) {
        return TYPE.build(new Builder(), data);
    }

    public static Change fromJson(String json) {
        return TYPE.fromJson(json);
    }

    public Builder toBuilder() {
        return new Builder().takeOver(this);
    }

    public String type() {
        return get(0);
    }

    public long id() {
        return get(1);
    }

    public @Nullable String after() {
        return find(2);
    }

    public static final class Builder extends ModelBuilder<Change, Builder> {
        public Builder() {
            super(TYPE);
        }

        public Builder type(String type) {
            return set(0, type);
        }

        public Builder id(long id) {
            return set(1, id);
        }

        public Builder after(@Nullable String after) {
            return set(2, after);
        }
    }
}
