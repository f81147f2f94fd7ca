package dev.catenary.generator.problem;

import java.util.Objects;

/**
 * A place in a description: where a problem is, or where an element of the {@code Api} was read.
 *
 * @param file the file relative to the description's folder, with {@code /} as separator
 * @param line 1-based line in that file, or 0 where the place has no line (a whole file that could not be read)
 * @param pointer JSON Pointer (RFC 6901) to the element, without the leading {@code #}; empty for the whole document
 */
public record SourceRef(String file, int line, String pointer) {
    public SourceRef {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(pointer, "pointer");
    }

    /** The place of a whole file. */
    public static SourceRef ofFile(String file) {
        return new SourceRef(file, 0, "");
    }

    /** {@code openapi.yaml:12#/paths/~1pets/get}. */
    @Override
    public String toString() {
        return file + (line > 0 ? ":" + line : "") + (pointer.isEmpty() ? "" : "#" + pointer);
    }
}
