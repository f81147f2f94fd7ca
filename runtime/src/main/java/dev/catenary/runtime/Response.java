package dev.catenary.runtime;

import org.jspecify.annotations.Nullable;

/**
 * A successful reply.
 *
 * @param status such as 200
 * @param headers the reply's headers, nothing masked
 * @param data what the body holds; null for an operation without one
 */
public record Response<T extends @Nullable Object>(int status, Headers headers, T data) {
    /**
     * A header of the description as its type; null if the reply does not have it.
     *
     * @throws DecodeException if it is not what the description promises; its text names header and operation, and never the value
     */
    public <H> @Nullable H header(ResponseHeader<H> header) {
        return headers.get(header);
    }
}
