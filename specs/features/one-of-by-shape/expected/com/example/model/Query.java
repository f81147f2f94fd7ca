package com.example.model;

import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.JsonKind;
import dev.catenary.runtime.JsonValue;
import dev.catenary.runtime.Model;
import dev.catenary.runtime.ModelBuilder;
import dev.catenary.runtime.ModelType;
import dev.catenary.runtime.Union;
import dev.catenary.runtime.UnionType;
import dev.catenary.runtime.Values;
import java.util.List;
import java.util.function.Consumer;

public sealed interface Query extends Union {
    UnionType<Query> TYPE = UnionType.of("Query", v -> {
        v.wrap(OfString.class, Codecs.STRING, OfString::new).kinds(JsonKind.STRING);
        v.wrap(OfStringList.class, Codecs.list(Codecs.STRING), OfStringList::new).kinds(JsonKind.ARRAY);
        v.wrap(OfWithAll.class, WithAll.TYPE, OfWithAll::new).kinds(JsonKind.OBJECT).required("all");
        v.wrap(OfWithNone.class, WithNone.TYPE, OfWithNone::new).kinds(JsonKind.OBJECT).required("none");
        v.unknown(Unknown.class, Unknown::new);
    });

    static Query of(String value) {
        return new OfString(value);
    }

    static Query of(List<String> value) {
        return new OfStringList(value);
    }

    static Query of(WithAll value) {
        return new OfWithAll(value);
    }

    static Query of(WithNone value) {
        return new OfWithNone(value);
    }

    record OfString(String value) implements Query {}

    record OfStringList(List<String> value) implements Query {}

    record OfWithAll(WithAll value) implements Query {}

    record OfWithNone(WithNone value) implements Query {}

    record Unknown(JsonValue value) implements Query {}

    final class WithAll extends Model {
        public static final ModelType<WithAll> TYPE = ModelType.of("WithAll", WithAll::new, p -> {
            p.required("all", Codecs.list(Codecs.STRING));
        });

        private WithAll(Values values) {
            super(TYPE, values);
        }

        public static WithAll of(Consumer<Builder> data) {
            return TYPE.build(new Builder(), data);
        }

        public static WithAll fromJson(String json) {
            return TYPE.fromJson(json);
        }

        public Builder toBuilder() {
            return new Builder().takeOver(this);
        }

        public List<String> all() {
            return get(0);
        }

        public static final class Builder extends ModelBuilder<WithAll, Builder> {
            public Builder() {
                super(TYPE);
            }

            public Builder all(List<String> all) {
                return set(0, all);
            }

            public Builder addAll(String item) {
                return add(0, item);
            }
        }
    }

    final class WithNone extends Model {
        public static final ModelType<WithNone> TYPE = ModelType.of("WithNone", WithNone::new, p -> {
            p.required("none", Codecs.list(Codecs.STRING));
        });

        private WithNone(Values values) {
            super(TYPE, values);
        }

        public static WithNone of(Consumer<Builder> data) {
            return TYPE.build(new Builder(), data);
        }

        public static WithNone fromJson(String json) {
            return TYPE.fromJson(json);
        }

        public Builder toBuilder() {
            return new Builder().takeOver(this);
        }

        public List<String> none() {
            return get(0);
        }

        public static final class Builder extends ModelBuilder<WithNone, Builder> {
            public Builder() {
                super(TYPE);
            }

            public Builder none(List<String> none) {
                return set(0, none);
            }

            public Builder addNone(String item) {
                return add(0, item);
            }
        }
    }
}
