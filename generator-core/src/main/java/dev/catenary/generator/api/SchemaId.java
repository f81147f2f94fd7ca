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

    @Override
    public int compareTo(SchemaId other) {
        return pointer.compareTo(other.pointer);
    }

    @Override
    public String toString() {
        return pointer;
    }
}
