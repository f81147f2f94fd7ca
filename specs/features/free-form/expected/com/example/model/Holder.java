package com.example.model;

import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.JsonValue;
import dev.catenary.runtime.Model;
import dev.catenary.runtime.ModelBuilder;
import dev.catenary.runtime.ModelType;
import dev.catenary.runtime.Values;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

@NullMarked
public final class Holder extends Model {
    public static final ModelType<Holder> TYPE = ModelType.of("Holder", Holder::new, p -> {
        p.required("must", Codecs.JSON).nullable();
        p.optional("any", Codecs.JSON);
        p.optional("never", Codecs.JSON);
        p.optional("free", Codecs.map(Codecs.JSON));
        p.optional("list", Codecs.list(Codecs.JSON));
        p.optional("lists", Codecs.list(Codecs.list(Codecs.JSON)));
        p.optional("named", Codecs.JSON);
        p.optional("freely", Codecs.map(Codecs.JSON));
    });

    private Holder(Values values) {
        super(TYPE, values);
    }

    public static Holder of(Consumer<Builder> data) {
        return TYPE.build(new Builder(), data);
    }

    public static Holder fromJson(String json) {
        return TYPE.fromJson(json);
    }

    public Builder toBuilder() {
        return new Builder().takeOver(this);
    }

    /** Whatever it is. */
    public @Nullable JsonValue must() {
        return nullable(0);
    }

    public @Nullable JsonValue any() {
        return find(1);
    }

    public @Nullable JsonValue never() {
        return find(2);
    }

    public @Nullable Map<String, JsonValue> free() {
        return find(3);
    }

    public @Nullable List<JsonValue> list() {
        return find(4);
    }

    public @Nullable List<List<JsonValue>> lists() {
        return find(5);
    }

    /** Any value. */
    public @Nullable JsonValue named() {
        return find(6);
    }

    public @Nullable Map<String, JsonValue> freely() {
        return find(7);
    }

    public static final class Builder extends ModelBuilder<Holder, Builder> {
        public Builder() {
            super(TYPE);
        }

        /** Whatever it is. */
        public Builder must(@Nullable JsonValue must) {
            return set(0, must);
        }

        public Builder any(@Nullable JsonValue any) {
            return set(1, any);
        }

        public Builder never(@Nullable JsonValue never) {
            return set(2, never);
        }

        public Builder free(@Nullable Map<String, JsonValue> free) {
            return set(3, free);
        }

        public Builder list(@Nullable List<JsonValue> list) {
            return set(4, list);
        }

        public Builder addList(JsonValue item) {
            return add(4, item);
        }

        public Builder lists(@Nullable List<List<JsonValue>> lists) {
            return set(5, lists);
        }

        public Builder addLists(List<JsonValue> item) {
            return add(5, item);
        }

        /** Any value. */
        public Builder named(@Nullable JsonValue named) {
            return set(6, named);
        }

        public Builder freely(@Nullable Map<String, JsonValue> freely) {
            return set(7, freely);
        }
    }
}
