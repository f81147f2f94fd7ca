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
import org.jspecify.annotations.Nullable;

public sealed interface Tree extends Union {
    UnionType<Tree> TYPE = UnionType.of("Tree", v -> {
        v.wrap(OfAll.class, All.TYPE, OfAll::new).kinds(JsonKind.OBJECT).anyOf("strict");
        v.wrap(OfAny.class, Any.TYPE, OfAny::new).kinds(JsonKind.OBJECT).anyOf("least");
        v.wrap(OfLeaf.class, Leaf.TYPE, OfLeaf::new).kinds(JsonKind.OBJECT);
        v.unknown(Unknown.class, Unknown::new);
    });

    static Tree of(All value) {
        return new OfAll(value);
    }

    static Tree of(Any value) {
        return new OfAny(value);
    }

    static Tree of(Leaf value) {
        return new OfLeaf(value);
    }

    record OfAll(All value) implements Tree {}

    record OfAny(Any value) implements Tree {}

    record OfLeaf(Leaf value) implements Tree {}

    record Unknown(JsonValue value) implements Tree {}

    final class All extends Model {
        public static final ModelType<All> TYPE = ModelType.of("All", All::new, p -> {
            p.required("of", Codecs.list(Tree.TYPE));
            p.optional("strict", Codecs.BOOLEAN);
        });

        private All(Values values) {
            super(TYPE, values);
        }

        public static All of(Consumer<Builder> data) {
            return TYPE.build(new Builder(), data);
        }

        public static All fromJson(String json) {
            return TYPE.fromJson(json);
        }

        public Builder toBuilder() {
            return new Builder().takeOver(this);
        }

        public List<Tree> of() {
            return get(0);
        }

        public @Nullable Boolean strict() {
            return find(1);
        }

        public static final class Builder extends ModelBuilder<All, Builder> {
            public Builder() {
                super(TYPE);
            }

            public Builder of(List<Tree> of) {
                return set(0, of);
            }

            public Builder addOf(Tree item) {
                return add(0, item);
            }

            public Builder strict(boolean strict) {
                return set(1, strict);
            }
        }
    }

    final class Any extends Model {
        public static final ModelType<Any> TYPE = ModelType.of("Any", Any::new, p -> {
            p.required("of", Codecs.list(Tree.TYPE));
            p.optional("least", Codecs.INT64);
        });

        private Any(Values values) {
            super(TYPE, values);
        }

        public static Any of(Consumer<Builder> data) {
            return TYPE.build(new Builder(), data);
        }

        public static Any fromJson(String json) {
            return TYPE.fromJson(json);
        }

        public Builder toBuilder() {
            return new Builder().takeOver(this);
        }

        public List<Tree> of() {
            return get(0);
        }

        public @Nullable Long least() {
            return find(1);
        }

        public static final class Builder extends ModelBuilder<Any, Builder> {
            public Builder() {
                super(TYPE);
            }

            public Builder of(List<Tree> of) {
                return set(0, of);
            }

            public Builder addOf(Tree item) {
                return add(0, item);
            }

            public Builder least(long least) {
                return set(1, least);
            }
        }
    }

    final class Leaf extends Model {
        public static final ModelType<Leaf> TYPE = ModelType.of("Leaf", Leaf::new, p -> {
            p.required("of", Codecs.STRING);
        });

        private Leaf(Values values) {
            super(TYPE, values);
        }

        public static Leaf of(Consumer<Builder> data) {
            return TYPE.build(new Builder(), data);
        }

        public static Leaf fromJson(String json) {
            return TYPE.fromJson(json);
        }

        public Builder toBuilder() {
            return new Builder().takeOver(this);
        }

        public String of() {
            return get(0);
        }

        public static final class Builder extends ModelBuilder<Leaf, Builder> {
            public Builder() {
                super(TYPE);
            }

            public Builder of(String of) {
                return set(0, of);
            }
        }
    }
}
