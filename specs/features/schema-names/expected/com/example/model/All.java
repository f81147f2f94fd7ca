package com.example.model;

import dev.catenary.runtime.ModelBuilder;
import dev.catenary.runtime.ModelType;
import java.util.function.Consumer;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

@NullMarked
public final class All extends dev.catenary.runtime.Model {
    public static final ModelType<All> TYPE = ModelType.of("All", All::new, p -> {
        p.required("upper", ITEM.TYPE);
        p.required("lower", Item_xtuw.TYPE);
        p.optional("dotted", ComAcmeV1Thing_vsvx.TYPE);
        p.optional("twice", ComAcmeV1Thing.TYPE);
        p.optional("digit", _2fa.TYPE);
        p.optional("object", Object.TYPE);
        p.optional("string", String.TYPE);
        p.optional("map", Map.TYPE);
        p.optional("values", Values.TYPE);
        p.optional("model", Model.TYPE);
        p.optional("con", Con_.TYPE);
        p.optional("class", Class.TYPE);
        p.optional("half", PairOfA.TYPE);
        p.optional("订", 订单.TYPE);
    });

    private All(dev.catenary.runtime.Values values) {
        super(TYPE, values);
    }

    public static All of(Consumer<Builder> data) {
        return TYPE.build(new Builder(), data);
    }

    public static All fromJson(java.lang.String json) {
        return TYPE.fromJson(json);
    }

    public Builder toBuilder() {
        return new Builder().takeOver(this);
    }

    public ITEM upper() {
        return get(0);
    }

    public Item_xtuw lower() {
        return get(1);
    }

    public @Nullable ComAcmeV1Thing_vsvx dotted() {
        return find(2);
    }

    public @Nullable ComAcmeV1Thing twice() {
        return find(3);
    }

    public @Nullable _2fa digit() {
        return find(4);
    }

    public @Nullable Object object() {
        return find(5);
    }

    public @Nullable String string() {
        return find(6);
    }

    public @Nullable Map map() {
        return find(7);
    }

    public @Nullable Values values() {
        return find(8);
    }

    public @Nullable Model model() {
        return find(9);
    }

    public @Nullable Con_ con() {
        return find(10);
    }

    public @Nullable Class class_() {
        return find(11);
    }

    public @Nullable PairOfA half() {
        return find(12);
    }

    public @Nullable 订单 订() {
        return find(13);
    }

    public static final class Builder extends ModelBuilder<All, Builder> {
        public Builder() {
            super(TYPE);
        }

        public Builder upper(ITEM upper) {
            return set(0, upper);
        }

        public Builder upper(Consumer<ITEM.Builder> data) {
            return upper(ITEM.of(data));
        }

        public Builder lower(Item_xtuw lower) {
            return set(1, lower);
        }

        public Builder lower(Consumer<Item_xtuw.Builder> data) {
            return lower(Item_xtuw.of(data));
        }

        public Builder dotted(@Nullable ComAcmeV1Thing_vsvx dotted) {
            return set(2, dotted);
        }

        public Builder dotted(Consumer<ComAcmeV1Thing_vsvx.Builder> data) {
            return dotted(ComAcmeV1Thing_vsvx.of(data));
        }

        public Builder twice(@Nullable ComAcmeV1Thing twice) {
            return set(3, twice);
        }

        public Builder twice(Consumer<ComAcmeV1Thing.Builder> data) {
            return twice(ComAcmeV1Thing.of(data));
        }

        public Builder digit(@Nullable _2fa digit) {
            return set(4, digit);
        }

        public Builder digit(Consumer<_2fa.Builder> data) {
            return digit(_2fa.of(data));
        }

        public Builder object(@Nullable Object object) {
            return set(5, object);
        }

        public Builder object(Consumer<Object.Builder> data) {
            return object(Object.of(data));
        }

        public Builder string(@Nullable String string) {
            return set(6, string);
        }

        public Builder string(Consumer<String.Builder> data) {
            return string(String.of(data));
        }

        public Builder map(@Nullable Map map) {
            return set(7, map);
        }

        public Builder map(Consumer<Map.Builder> data) {
            return map(Map.of(data));
        }

        public Builder values(@Nullable Values values) {
            return set(8, values);
        }

        public Builder model(@Nullable Model model) {
            return set(9, model);
        }

        public Builder model(Consumer<Model.Builder> data) {
            return model(Model.of(data));
        }

        public Builder con(@Nullable Con_ con) {
            return set(10, con);
        }

        public Builder con(Consumer<Con_.Builder> data) {
            return con(Con_.of(data));
        }

        public Builder class_(@Nullable Class class_) {
            return set(11, class_);
        }

        public Builder class_(Consumer<Class.Builder> data) {
            return class_(Class.of(data));
        }

        public Builder half(@Nullable PairOfA half) {
            return set(12, half);
        }

        public Builder half(Consumer<PairOfA.Builder> data) {
            return half(PairOfA.of(data));
        }

        public Builder 订(@Nullable 订单 订) {
            return set(13, 订);
        }

        public Builder 订(Consumer<订单.Builder> data) {
            return 订(订单.of(data));
        }
    }
}
