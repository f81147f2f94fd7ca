package dev.catenary.runtime;

import org.jspecify.annotations.Nullable;

/** What a description says about one property of a form or multipart body (OAS 3.0.4 §4.7.15, Encoding Object). */
record PropertyEncoding(
        @Nullable String contentType, @Nullable Style style, Headers headers) {
    static PropertyEncoding of(String contentType) {
        return new PropertyEncoding(contentType, null, Headers.empty());
    }

    static PropertyEncoding of(Style style) {
        return new PropertyEncoding(null, style, Headers.empty());
    }

    static PropertyEncoding of(Headers headers) {
        return new PropertyEncoding(null, null, headers);
    }

    /** Whether the items of a list go as one text. */
    boolean joins() {
        return style != null && !style.explodes() && !style.isDocument();
    }

    /** Between the items that {@link #joins() go as one text}. */
    String delimiter() {
        return style == null ? "" : String.valueOf(style.delimiter());
    }

    PropertyEncoding and(PropertyEncoding later) {
        MutableHeaders both = new MutableHeaders(headers);
        later.headers.forEach(both::set);
        return new PropertyEncoding(
                later.contentType != null ? later.contentType : contentType,
                later.style != null ? later.style : style,
                both.copy());
    }
}
