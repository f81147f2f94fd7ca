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

/** Ends a comment: *&#47; class Evil {} */
public final class Book extends Model {
    public static final ModelType<Book> TYPE = ModelType.of("Book", Book::new, p -> {
        p.optional("title", Codecs.STRING);
        p.optional("year", Codecs.INT32);
        p.optional("edition", Codecs.INT32);
        p.optional("pages", Codecs.INT32);
        p.optional("binding", Codecs.STRING);
        p.optional("size", Codecs.STRING);
        p.optional("state", State.TYPE);
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

    /** How it is bound, e.g. in cloth. Not what it costs. */
    public @Nullable String binding() {
        return find(4);
    }

    /** Größe, z.B. "4to" oder "8vo". Mehr weiß der Verlag. */
    public @Nullable String size() {
        return find(5);
    }

    /** State. */
    public @Nullable State state() {
        return find(6);
    }

    public static final class Builder extends ModelBuilder<Book, Builder> {
        public Builder() {
            super(TYPE);
        }

        /** The title. */
        public Builder title(@Nullable String title) {
            return set(0, title);
        }

        @Deprecated
        public Builder year(int year) {
            return set(1, year);
        }

        /** Which edition. Default: {@code 1}. */
        public Builder edition(int edition) {
            return set(2, edition);
        }

        /** How many; by default it is not known. */
        public Builder pages(int pages) {
            return set(3, pages);
        }

        /** How it is bound, e.g. in cloth. */
        public Builder binding(@Nullable String binding) {
            return set(4, binding);
        }

        /** Größe, z.B. "4to" oder "8vo". */
        public Builder size(@Nullable String size) {
            return set(5, size);
        }

        /** State. */
        public Builder state(@Nullable State state) {
            return set(6, state);
        }
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
