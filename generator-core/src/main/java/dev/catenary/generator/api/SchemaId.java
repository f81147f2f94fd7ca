package dev.catenary.generator.api;

import java.util.Objects;

/**
 * The identity of a schema is its place, never its name: the file relative to the root description's folder (empty for
 * the root description itself), {@code #}, and a JSON Pointer, as in {@code #/components/schemas/Pet} or
 * {@code definitions/Pet.yaml#}.
 */
public record SchemaId(String pointer) implements Comparable<SchemaId> {
    public SchemaId {
        Objects.requireNonNull(pointer, "pointer");
    }

    /** What people call the schema: the last token of the pointer, or the file's name without its ending. */
    public String name() {
        int slash = pointer.lastIndexOf('/');
        if (slash > pointer.indexOf('#') && pointer.indexOf('#') >= 0) {
            return pointer.substring(slash + 1).replace("~1", "/").replace("~0", "~");
        }
        String file = pointer.substring(slash + 1).replaceFirst("#.*", "");
        int dot = file.lastIndexOf('.');
        return dot > 0 ? file.substring(0, dot) : file;
    }

    @Override
    public int compareTo(SchemaId other) {
        return pointer.compareTo(other.pointer);
    }

    @Override
    public String toString() {
        return pointer;
    }
}
