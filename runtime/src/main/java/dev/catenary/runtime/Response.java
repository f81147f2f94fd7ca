package dev.catenary.runtime;

import org.jspecify.annotations.Nullable;

/**
 * A successful reply.
 *
 * @param status such as 200
 * @param headers the reply's headers, nothing masked
 * @param data what the body holds; null for an operation without one
 */
public record Response<T extends @Nullable Object>(int status, Headers headers, T data) {}
