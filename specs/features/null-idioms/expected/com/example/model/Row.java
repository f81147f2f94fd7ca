package com.example.model;

import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.EnumType;
import dev.catenary.runtime.Field;
import dev.catenary.runtime.JsonKind;
import dev.catenary.runtime.JsonValue;
import dev.catenary.runtime.Model;
import dev.catenary.runtime.ModelBuilder;
import dev.catenary.runtime.ModelType;
import dev.catenary.runtime.OpenEnum;
import dev.catenary.runtime.Union;
import dev.catenary.runtime.UnionType;
import dev.catenary.runtime.Values;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

public final class Row extends Model {
    public static final ModelType<Row> TYPE = ModelType.of("Row", Row::new, p -> {
        p.required("owner", Owner.TYPE).nullable();
        p.optional("editor", Owner.TYPE).nullable();
        p.required("amount", Codecs.DECIMAL).nullable();
        p.optional("tags", Codecs.list(Codecs.nullable(Codecs.STRING))).nullable();
        p.optional("state", State.TYPE).nullable();
        p.optional("only", Owner.TYPE);
        p.optional("single", Codecs.STRING);
        p.optional("due", Codecs.STRING);
        p.optional("size", Size.TYPE);
    });

    private Row(Values values) {
        super(TYPE, values);
    }

    public static Row of(Consumer<Builder> data) {
        return TYPE.build(new Builder(), data);
    }

    public static Row fromJson(String json) {
        return TYPE.fromJson(json);
    }

    public Builder toBuilder() {
        return new Builder().takeOver(this);
    }

    public @Nullable Owner owner() {
        return nullable(0);
    }

    public @Nullable Owner editor() {
        return find(1);
    }

    public Field<Owner> editorField() {
        return field(1);
    }

    public @Nullable BigDecimal amount() {
        return nullable(2);
    }

    public @Nullable List<@Nullable String> tags() {
        return find(3);
    }

    public Field<List<@Nullable String>> tagsField() {
        return field(3);
    }

    public @Nullable State state() {
        return find(4);
    }

    public Field<State> stateField() {
        return field(4);
    }

    public @Nullable Owner only() {
        return find(5);
    }

    public @Nullable String single() {
        return find(6);
    }

    public @Nullable String due() {
        return find(7);
    }

    public @Nullable Size size() {
        return find(8);
    }

    public static final class Builder extends ModelBuilder<Row, Builder> {
        public Builder() {
            super(TYPE);
        }

        public Builder owner(@Nullable Owner owner) {
            return set(0, owner);
        }

        public Builder owner(Consumer<Owner.Builder> data) {
            return owner(Owner.of(data));
        }

        public Builder ownerNull() {
            return set(0, null);
        }

        public Builder editor(@Nullable Owner editor) {
            return set(1, editor);
        }

        public Builder editor(Consumer<Owner.Builder> data) {
            return editor(Owner.of(data));
        }

        public Builder editorNull() {
            return set(1, null);
        }

        public Builder amount(@Nullable BigDecimal amount) {
            return set(2, amount);
        }

        public Builder tags(@Nullable List<@Nullable String> tags) {
            return set(3, tags);
        }

        public Builder addTags(@Nullable String item) {
            return add(3, item);
        }

        public Builder state(@Nullable State state) {
            return set(4, state);
        }

        public Builder only(@Nullable Owner only) {
            return set(5, only);
        }

        public Builder only(Consumer<Owner.Builder> data) {
            return only(Owner.of(data));
        }

        public Builder single(@Nullable String single) {
            return set(6, single);
        }

        public Builder due(@Nullable String due) {
            return set(7, due);
        }

        public Builder size(@Nullable Size size) {
            return set(8, size);
        }
    }

    public sealed interface Size extends Union {
        UnionType<Size> TYPE = UnionType.of("Size", v -> {
            v.wrap(OfLong.class, Codecs.INT64, OfLong::new).kinds(JsonKind.INTEGER);
            v.wrap(OfString.class, Codecs.STRING, OfString::new).kinds(JsonKind.STRING);
            v.unknown(Unknown.class, Unknown::new);
        });

        static Size of(long value) {
            return new OfLong(value);
        }

        static Size of(String value) {
            return new OfString(value);
        }

        record OfLong(Long value) implements Size {}

        record OfString(String value) implements Size {}

        record Unknown(JsonValue value) implements Size {}
    }

    public static final class State extends OpenEnum<String, State.Known> {
        public static final State OPEN = new State("open", Known.OPEN);
        public static final State CLOSED = new State("closed", Known.CLOSED);

        public static final EnumType<State, String> TYPE = EnumType.of(Codecs.STRING,
                value -> new State(value, Known.UNRECOGNIZED), OPEN, CLOSED);

        private State(String value, Known known) {
            super(value, known);
        }

        public static State of(String value) {
            return TYPE.of(value);
        }

        /** The values of the description, for {@code switch}. */
        public enum Known {
            OPEN, CLOSED, UNRECOGNIZED
        }
    }
}
