package com.example.model;

import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.Field;
import dev.catenary.runtime.JsonKind;
import dev.catenary.runtime.JsonValue;
import dev.catenary.runtime.Model;
import dev.catenary.runtime.ModelBuilder;
import dev.catenary.runtime.ModelType;
import dev.catenary.runtime.Union;
import dev.catenary.runtime.UnionType;
import dev.catenary.runtime.Values;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

public final class Thing extends Model {
    public static final ModelType<Thing> TYPE = ModelType.of("Thing", Thing::new, p -> {
        p.required("kind", Codecs.STRING).constant("thing");
        p.required("id", Id.TYPE);
        p.required("size", Size.TYPE);
        p.optional("note", Codecs.STRING).nullable();
        p.optional("picture", Codecs.BYTES);
        p.optional("point", Codecs.list(Codecs.DECIMAL));
        p.optional("row", Codecs.list(Id.TYPE));
        p.optional("anything", Codecs.JSON);
        p.optional("closed", Closed.TYPE);
        p.optional("labels", Codecs.map(Codecs.STRING));
        p.optional("when", When.TYPE);
    });

    private Thing(Values values) {
        super(TYPE, values);
    }

    public static Thing of(Consumer<Builder> data) {
        return TYPE.build(new Builder(), data);
    }

    public static Thing fromJson(String json) {
        return TYPE.fromJson(json);
    }

    public Builder toBuilder() {
        return new Builder().takeOver(this);
    }

    public String kind() {
        return get(0);
    }

    public Id id() {
        return get(1);
    }

    /** A reference with a text of its own. */
    public Size size() {
        return get(2);
    }

    public @Nullable String note() {
        return find(3);
    }

    public Field<String> noteField() {
        return field(3);
    }

    public byte @Nullable [] picture() {
        return find(4);
    }

    public @Nullable List<BigDecimal> point() {
        return find(5);
    }

    public @Nullable List<Id> row() {
        return find(6);
    }

    public @Nullable JsonValue anything() {
        return find(7);
    }

    public @Nullable Closed closed() {
        return find(8);
    }

    public @Nullable Map<String, String> labels() {
        return find(9);
    }

    public @Nullable When when() {
        return find(10);
    }

    public static final class Builder extends ModelBuilder<Thing, Builder> {
        public Builder() {
            super(TYPE);
        }

        public Builder kind(String kind) {
            return set(0, kind);
        }

        public Builder id(Id id) {
            return set(1, id);
        }

        /** A reference with a text of its own. */
        public Builder size(Size size) {
            return set(2, size);
        }

        public Builder size(Consumer<Size.Builder> data) {
            return size(Size.of(data));
        }

        public Builder note(@Nullable String note) {
            return set(3, note);
        }

        public Builder picture(byte @Nullable [] picture) {
            return set(4, picture);
        }

        public Builder point(@Nullable List<BigDecimal> point) {
            return set(5, point);
        }

        public Builder addPoint(BigDecimal item) {
            return add(5, item);
        }

        public Builder row(@Nullable List<Id> row) {
            return set(6, row);
        }

        public Builder addRow(Id item) {
            return add(6, item);
        }

        public Builder anything(@Nullable JsonValue anything) {
            return set(7, anything);
        }

        public Builder closed(@Nullable Closed closed) {
            return set(8, closed);
        }

        public Builder closed(Consumer<Closed.Builder> data) {
            return closed(Closed.of(data));
        }

        public Builder labels(@Nullable Map<String, String> labels) {
            return set(9, labels);
        }

        public Builder when(@Nullable When when) {
            return set(10, when);
        }

        public Builder when(Consumer<When.Builder> data) {
            return when(When.of(data));
        }
    }

    public static final class Closed extends Model {
        public static final ModelType<Closed> TYPE = ModelType.of("Closed", Closed::new, p -> {
            p.optional("a", Codecs.INT64);
        });

        private Closed(Values values) {
            super(TYPE, values);
        }

        public static Closed of(Consumer<Builder> data) {
            return TYPE.build(new Builder(), data);
        }

        public static Closed fromJson(String json) {
            return TYPE.fromJson(json);
        }

        public Builder toBuilder() {
            return new Builder().takeOver(this);
        }

        public @Nullable Long a() {
            return find(0);
        }

        public static final class Builder extends ModelBuilder<Closed, Builder> {
            public Builder() {
                super(TYPE);
            }

            public Builder a(long a) {
                return set(0, a);
            }
        }
    }

    public sealed interface Id extends Union {
        UnionType<Id> TYPE = UnionType.of("Id", v -> {
            v.wrap(OfString.class, Codecs.STRING, OfString::new).kinds(JsonKind.STRING);
            v.wrap(OfLong.class, Codecs.INT64, OfLong::new).kinds(JsonKind.INTEGER);
            v.unknown(Unknown.class, Unknown::new);
        });

        static Id of(String value) {
            return new OfString(value);
        }

        static Id of(long value) {
            return new OfLong(value);
        }

        record OfString(String value) implements Id {}

        record OfLong(Long value) implements Id {}

        record Unknown(JsonValue value) implements Id {}
    }

    public static final class When extends Model {
        public static final ModelType<When> TYPE = ModelType.of("When", When::new, p -> {
            p.optional("a", Codecs.STRING);
        });

        private When(Values values) {
            super(TYPE, values);
        }

        public static When of(Consumer<Builder> data) {
            return TYPE.build(new Builder(), data);
        }

        public static When fromJson(String json) {
            return TYPE.fromJson(json);
        }

        public Builder toBuilder() {
            return new Builder().takeOver(this);
        }

        public @Nullable String a() {
            return find(0);
        }

        public static final class Builder extends ModelBuilder<When, Builder> {
            public Builder() {
                super(TYPE);
            }

            public Builder a(@Nullable String a) {
                return set(0, a);
            }
        }
    }
}
