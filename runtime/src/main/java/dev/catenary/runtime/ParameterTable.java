package dev.catenary.runtime;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The query, header and cookie parameters of one operation: where each goes, under which name and in which style. */
public final class ParameterTable {
    private final List<Entry> entries;

    private ParameterTable(List<Entry> entries) {
        this.entries = entries;
    }

    /** Makes the table; the order of the entries is the order of the indexes and of the query string. */
    public static ParameterTable of(Consumer<Builder> parameters) {
        Builder builder = new Builder();
        parameters.accept(builder);
        return new ParameterTable(List.copyOf(builder.entries));
    }

    List<Entry> entries() {
        return entries;
    }

    /** Collects the entries of a {@link ParameterTable}. */
    public static final class Builder {
        private final List<Entry> entries = new ArrayList<>();

        private Builder() {}

        /** A parameter in the query string. */
        public Entry query(String name, Style style) {
            return add(new Entry(Place.QUERY, name, style));
        }

        /** A parameter in a header. */
        public Entry header(String name, Style style) {
            return add(new Entry(Place.HEADER, name, style));
        }

        /** A parameter in the {@code Cookie} header. */
        public Entry cookie(String name, Style style) {
            return add(new Entry(Place.COOKIE, name, style));
        }

        /** A parameter that is the whole query string; its name is for texts only. */
        public Entry queryString(String name, Style style) {
            return add(new Entry(Place.QUERY_STRING, name, style));
        }

        private Entry add(Entry entry) {
            entries.add(entry);
            return entry;
        }
    }

    private enum Place {
        QUERY,
        HEADER,
        COOKIE,
        QUERY_STRING
    }

    /** One parameter. */
    public static final class Entry {
        private final Place place;
        private final String name;
        private final Style style;
        private boolean required;
        private Map<String, PropertyEncoding> encodings = Map.of();

        private Entry(Place place, String name, Style style) {
            this.place = place;
            this.name = name;
            this.style = style;
        }

        /** Says that no request can go without this parameter. */
        public Entry required() {
            required = true;
            return this;
        }

        /** The style of these properties of a query string that is a form. */
        public Entry encoding(Style other, String... properties) {
            for (String property : properties) {
                add(property, PropertyEncoding.of(other));
            }
            return this;
        }

        /** The media type of a property of a query string that is a form, in place of the one that goes with its type. */
        public Entry encoding(String property, String contentType) {
            return add(property, PropertyEncoding.of(contentType));
        }

        private Entry add(String property, PropertyEncoding encoding) {
            encodings = encodings.isEmpty() ? new HashMap<>() : encodings;
            encodings.put(property, encoding);
            return this;
        }

        boolean isRequired() {
            return required;
        }

        void addTo(RequestDraft draft, Object value) {
            switch (place) {
                case QUERY -> style.queryPairs(name, value, draft.query());
                case HEADER -> addHeader(draft, style.headerText(value));
                case COOKIE -> style.cookiePairs(name, value, draft.cookies());
                case QUERY_STRING -> style.wholeQuery(value, encodings, draft.query());
            }
        }

        private void addHeader(RequestDraft draft, @Nullable String text) {
            // RFC 6570 §2.3: an undefined value is not sent; an empty text is not undefined.
            if (text != null) {
                draft.headers().add(name, text);
            }
        }

        /** Such as {@code query parameter 'limit'}. */
        @Override
        public String toString() {
            return place.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ') + " parameter '" + name + "'";
        }
    }
}
