package dev.catenary.runtime;

import org.jspecify.annotations.Nullable;

/**
 * How one Java type is read from and written to JSON. Immutable and safe for use by many threads.
 *
 * <p>The reader's position: {@link #read} starts on the first token of the value and ends on its last. A value that does not fit
 * is reported by throwing {@link JsonReader#mismatch}, before anything beyond the first token is consumed.
 *
 * @param <T> the Java type
 */
public interface Codec<T extends @Nullable Object> {
    /**
     * Reads the value the reader stands on.
     *
     * @throws DecodeException if the value does not fit or the JSON is broken
     */
    T read(JsonReader in);

    /**
     * Writes one value.
     *
     * @throws IllegalArgumentException if JSON has no form for it, such as NaN
     */
    void write(JsonWriter out, T value);

    /** Whether a value of this kind can be meant for this codec; its content may still not fit. */
    boolean accepts(JsonKind kind);
}
