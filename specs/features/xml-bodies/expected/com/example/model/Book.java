package com.example.model;

import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.EnumType;
import dev.catenary.runtime.Field;
import dev.catenary.runtime.Model;
import dev.catenary.runtime.ModelBuilder;
import dev.catenary.runtime.ModelType;
import dev.catenary.runtime.OpenEnum;
import dev.catenary.runtime.Values;
import dev.catenary.runtime.Xml;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

public final class Book extends Model {
    public static final ModelType<Book> TYPE = ModelType.of("Book", Book::new, p -> {
        p.optional("id", Codecs.INT64).xml(Xml.plain().attribute());
        p.required("title", Codecs.STRING);
        p.optional("price", Codecs.DECIMAL);
        p.optional("inPrint", Codecs.BOOLEAN).xml(Xml.named("in-print"));
        p.optional("language", Language.TYPE).xml(Xml.named("lang").attribute());
        p.optional("subtitle", Codecs.STRING).nullable();
        p.optional("printed", Codecs.DATE);
        p.optional("authors", Codecs.list(Codecs.STRING)).xml(Xml.plain().wrapped().items(Xml.named("author")));
        p.optional("tags", Codecs.list(Codecs.STRING)).xml(Xml.plain().items(Xml.named("tag")));
        p.optional("reviews", Codecs.list(Review.TYPE)).xml(Xml.named("review-list").wrapped());
        p.optional("etag", Codecs.STRING).readOnly();
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

    public @Nullable Long id() {
        return find(0);
    }

    public String title() {
        return get(1);
    }

    public @Nullable BigDecimal price() {
        return find(2);
    }

    public @Nullable Boolean inPrint() {
        return find(3);
    }

    public @Nullable Language language() {
        return find(4);
    }

    public @Nullable String subtitle() {
        return find(5);
    }

    public Field<String> subtitleField() {
        return field(5);
    }

    public @Nullable LocalDate printed() {
        return find(6);
    }

    public @Nullable List<String> authors() {
        return find(7);
    }

    public @Nullable List<String> tags() {
        return find(8);
    }

    public @Nullable List<Review> reviews() {
        return find(9);
    }

    public @Nullable String etag() {
        return find(10);
    }

    public static final class Builder extends ModelBuilder<Book, Builder> {
        public Builder() {
            super(TYPE);
        }

        public Builder id(long id) {
            return set(0, id);
        }

        public Builder title(String title) {
            return set(1, title);
        }

        public Builder price(@Nullable BigDecimal price) {
            return set(2, price);
        }

        public Builder inPrint(boolean inPrint) {
            return set(3, inPrint);
        }

        public Builder language(@Nullable Language language) {
            return set(4, language);
        }

        public Builder subtitle(@Nullable String subtitle) {
            return set(5, subtitle);
        }

        public Builder printed(@Nullable LocalDate printed) {
            return set(6, printed);
        }

        public Builder authors(@Nullable List<String> authors) {
            return set(7, authors);
        }

        public Builder addAuthors(String item) {
            return add(7, item);
        }

        public Builder tags(@Nullable List<String> tags) {
            return set(8, tags);
        }

        public Builder addTags(String item) {
            return add(8, item);
        }

        public Builder reviews(@Nullable List<Review> reviews) {
            return set(9, reviews);
        }

        public Builder addReviews(Review item) {
            return add(9, item);
        }

        public Builder addReviews(Consumer<Review.Builder> item) {
            return addReviews(Review.of(item));
        }

        public Builder etag(@Nullable String etag) {
            return set(10, etag);
        }
    }

    public static final class Language extends OpenEnum<String, Language.Known> {
        public static final Language DE = new Language("de", Known.DE);
        public static final Language EN = new Language("en", Known.EN);

        public static final EnumType<Language, String> TYPE = EnumType.of(Codecs.STRING,
                value -> new Language(value, Known.UNRECOGNIZED), DE, EN);

        private Language(String value, Known known) {
            super(value, known);
        }

        public static Language of(String value) {
            return TYPE.of(value);
        }

        /** The values of the description, for {@code switch}. */
        public enum Known {
            DE, EN, UNRECOGNIZED
        }
    }
}
