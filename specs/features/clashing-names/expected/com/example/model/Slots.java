package com.example.model;

import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.Model;
import dev.catenary.runtime.ModelType;
import dev.catenary.runtime.Values;
import org.jspecify.annotations.Nullable;

public final class Slots extends Model {
    public static final ModelType<Slots> TYPE = ModelType.of("Slots", Slots::new, p -> {
        p.optional("0", _0.TYPE);
        p.optional("订单", 订单.TYPE);
    });

    private Slots(Values values) {
        super(TYPE, values);
    }

    public static Slots fromJson(String json) {
        return TYPE.fromJson(json);
    }

    public @Nullable _0 _0() {
        return find(0);
    }

    public @Nullable 订单 订单() {
        return find(1);
    }

    public static final class _0 extends Model {
        public static final ModelType<_0> TYPE = ModelType.of("_0", _0::new, p -> {
            p.optional("open", Codecs.BOOLEAN);
        });

        private _0(Values values) {
            super(TYPE, values);
        }

        public static _0 fromJson(String json) {
            return TYPE.fromJson(json);
        }

        public @Nullable Boolean open() {
            return find(0);
        }
    }

    public static final class 订单 extends Model {
        public static final ModelType<订单> TYPE = ModelType.of("订单", 订单::new, p -> {
            p.optional("open", Codecs.BOOLEAN);
        });

        private 订单(Values values) {
            super(TYPE, values);
        }

        public static 订单 fromJson(String json) {
            return TYPE.fromJson(json);
        }

        public @Nullable Boolean open() {
            return find(0);
        }
    }
}
