package com.example.model;

import dev.catenary.runtime.ModelType;
import org.jspecify.annotations.Nullable;

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

    public static All fromJson(java.lang.String json) {
        return TYPE.fromJson(json);
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
}
