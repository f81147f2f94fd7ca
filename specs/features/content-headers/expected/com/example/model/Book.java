package com.example.model;

import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.EnumType;
import dev.catenary.runtime.Model;
import dev.catenary.runtime.ModelBuilder;
import dev.catenary.runtime.ModelType;
import dev.catenary.runtime.OpenEnum;
import dev.catenary.runtime.Values;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

public final class Book extends Model {
    public static final ModelType<Book> TYPE = ModelType.of("Book", Book::new, p -> {
        p.required("title", Codecs.STRING);
        p.optional("state", State.TYPE);
        p.optional("medium", Medium.TYPE);
    });

    private Book(Values values) {
        super(TYPE, values);
    }

    public static Book of(Consumer<Builder> data) {
        return TYPE.build(new Builder(), data);
    }

    public static Book fromJson(String json) {
        return TYPE.fromJson(json);
    }

    public Builder toBuilder() {
        return new Builder().takeOver(this);
    }

    public String title() {
        return get(0);
    }

    public @Nullable State state() {
        return find(1);
    }

    public @Nullable Medium medium() {
        return find(2);
    }

    public static final class Builder extends ModelBuilder<Book, Builder> {
        public Builder() {
            super(TYPE);
        }

        public Builder title(String title) {
            return set(0, title);
        }

        public Builder state(@Nullable State state) {
            return set(1, state);
        }

        public Builder medium(@Nullable Medium medium) {
            return set(2, medium);
        }
    }

    public static final class State extends OpenEnum<String, State.Known> {
        public static final State LENT = new State("lent", Known.LENT);
        public static final State HERE = new State("here", Known.HERE);

        public static final EnumType<State, String> TYPE = EnumType.of(Codecs.STRING,
                value -> new State(value, Known.UNRECOGNIZED), LENT, HERE);

        private State(String value, Known known) {
            super(value, known);
        }

        public static State of(String value) {
            return TYPE.of(value);
        }

        /** The values of the description, for {@code switch}. */
        public enum Known {
            LENT, HERE, UNRECOGNIZED
        }
    }
}
