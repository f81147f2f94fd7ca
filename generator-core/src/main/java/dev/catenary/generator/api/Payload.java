package dev.catenary.generator.api;

import dev.catenary.generator.problem.SourceRef;
import java.util.Collections;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Content of one media type.
 *
 * @param mediaType as written, parameters included
 * @param kind how it is read and written
 * @param schema its shape; {@link Schema.Anything} if the description gives none
 * @param encodings by property name, for forms and multipart
 */
public record Payload(String mediaType, Kind kind, Schema schema, SortedMap<String, Encoding> encodings, SourceRef at) {
    public Payload {
        encodings = Collections.unmodifiableSortedMap(new TreeMap<>(encodings));
    }

    public Payload withSchema(Schema newSchema) {
        return new Payload(mediaType, kind, newSchema, encodings, at);
    }

    /** A media type without its parameters, in lower case: its name is the same in any (RFC 9110 §8.3.1). */
    public static String essence(String mediaType) {
        return mediaType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    }

    /** Whether it stands for several media types, such as <code>*&#47;*</code> (RFC 9110 §12.5.1). */
    public boolean isRange() {
        return mediaType.contains("*");
    }

    /** Families of media types that are read and written alike. */
    public enum Kind {
        /**
         * {@code application/json}, {@code *}{@code /*+json}, and {@code *}{@code /*} with a schema that is not binary.
         */
        JSON,
        FORM,
        MULTIPART,
        /** {@code text/*}. */
        TEXT,
        XML,
        /** {@code text/event-stream}: an array's items, or else the schema itself, are what each event holds. */
        EVENTS,
        /**
         * {@code application/x-ndjson}, {@code application/json-seq} and the like: an array's items, one after the
         * other.
         */
        JSON_LINES,
        /** Everything else, {@code application/octet-stream} first. */
        BINARY
    }

    /**
     * How one property of a form or multipart body is sent (OAS 3.0.4 §4.8.15).
     *
     * @param contentType or empty: by the property's type
     * @param style or null: not given, so the property's type decides
     * @param headers of the part, with the only value that each can have
     */
    public record Encoding(
            String contentType,
            Parameter.Style style,
            boolean explode,
            boolean allowReserved,
            SortedMap<String, String> headers) {
        public Encoding {
            headers = Collections.unmodifiableSortedMap(new TreeMap<>(headers));
        }
    }
}
