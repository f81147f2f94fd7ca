package dev.catenary.runtime;

import org.jspecify.annotations.Nullable;

/** What a description says about one property of a form or multipart body (OAS 3.0.4 §4.7.15, Encoding Object). */
record PropertyEncoding(
        @Nullable String contentType, @Nullable Style style) {
    PropertyEncoding and(PropertyEncoding later) {
        return new PropertyEncoding(
                later.contentType != null ? later.contentType : contentType, later.style != null ? later.style : style);
    }
}
