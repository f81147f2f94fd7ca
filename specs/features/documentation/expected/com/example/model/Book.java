package com.example.model;

import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.EnumType;
import dev.catenary.runtime.Model;
import dev.catenary.runtime.ModelType;
import dev.catenary.runtime.OpenEnum;
import dev.catenary.runtime.Values;
import org.jspecify.annotations.Nullable;

/** Ends a comment: *&#47; class Evil {} */
public final class Book extends Model {
    public static final ModelType<Book> TYPE = ModelType.of("Book", Book::new, p -> {
        p.optional("title", Codecs.STRING);
        p.optional("year", Codecs.INT32);
        p.optional("edition", Codecs.INT32);
        p.optional("pages", Codecs.INT32);
        p.optional("state", State.TYPE);
    });

    private Book(Values values) {
        super(TYPE, values);
    }

    public static Book fromJson(String json) {
        return TYPE.fromJson(json);
    }

    /**
     * The title.
     * <p>May be long.
     */
    public @Nullable String title() {
        return find(0);
    }

    @Deprecated
    public @Nullable Integer year() {
        return find(1);
    }

    /**
     * Which edition
     * <p>Counted from one. Default: {@code 1}.
     */
    public @Nullable Integer edition() {
        return find(2);
    }

    /** How many; by default it is not known. */
    public @Nullable Integer pages() {
        return find(3);
    }

    /** State. */
    public @Nullable State state() {
        return find(4);
    }

    /** State. */
    public static final class State extends OpenEnum<String, State.Known> {
        public static final State STAR_SLASH = new State("*/", Known.STAR_SLASH);
        public static final State U0022 = new State("\\u0022", Known.U0022);
        public static final State A_B = new State("a\"b", Known.A_B);

        public static final EnumType<State, String> TYPE = EnumType.of(Codecs.STRING,
                value -> new State(value, Known.UNRECOGNIZED), STAR_SLASH, U0022, A_B);

        private State(String value, Known known) {
            super(value, known);
        }

        public static State of(String value) {
            return TYPE.of(value);
        }

        /** The values of the description, for {@code switch}. */
        public enum Known {
            STAR_SLASH, U0022, A_B, UNRECOGNIZED
        }
    }
}
