package dev.catenary.generator.api;

import dev.catenary.generator.problem.SourceRef;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A parameter outside the body. The defaults of style and explode (OAS 3.0.4 §4.8.12) are filled in by the reader and
 * nowhere else.
 *
 * @param wireName exactly as sent
 * @param content a media type when the value is sent as such a document ({@code content}), else empty
 * @param encodings by property name, for a query string that is a form
 */
public record Parameter(
        String wireName,
        In in,
        Schema schema,
        boolean required,
        Style style,
        boolean explode,
        boolean allowReserved,
        String content,
        SortedMap<String, Payload.Encoding> encodings,
        Doc doc,
        SourceRef at) {
    public Parameter {
        encodings = Collections.unmodifiableSortedMap(new TreeMap<>(encodings));
    }

    public Parameter(
            String wireName,
            In in,
            Schema schema,
            boolean required,
            Style style,
            boolean explode,
            boolean allowReserved,
            String content,
            Doc doc,
            SourceRef at) {
        this(
                wireName,
                in,
                schema,
                required,
                style,
                explode,
                allowReserved,
                content,
                Collections.emptySortedMap(),
                doc,
                at);
    }

    public enum In {
        PATH,
        QUERY,
        HEADER,
        COOKIE,
        /** All of the query, in one value (OAS 3.2.0 §4.12.1). Its name is not sent. */
        QUERY_STRING
    }

    /**
     * How values are written (OAS 3.0.4 §4.7.12.3). {@code TAB_DELIMITED} is Swagger 2.0's {@code tsv}; the last two are
     * for parameters with {@code content}.
     */
    public enum Style {
        SIMPLE,
        LABEL,
        MATRIX,
        FORM,
        SPACE_DELIMITED,
        PIPE_DELIMITED,
        TAB_DELIMITED,
        DEEP_OBJECT,
        /** Like {@code FORM} in a cookie, but for percent-encoding (OAS 3.2.0 §4.12.3). */
        COOKIE,
        JSON,
        TEXT
    }

    public Parameter withSchema(Schema newSchema) {
        return new Parameter(
                wireName, in, newSchema, required, style, explode, allowReserved, content, encodings, doc, at);
    }
}
