package dev.catenary.generator.api;

import dev.catenary.generator.problem.SourceRef;
import java.util.Objects;
import java.util.Optional;

/**
 * What holds for a schema of any kind.
 *
 * @param title {@code title}, or empty
 * @param nullable JSON null is allowed: {@code nullable}, {@code x-nullable}, {@code type: [.., "null"]}
 * @param fallback {@code default}
 */
public record Facts(
        SourceRef at,
        String title,
        Doc doc,
        boolean nullable,
        boolean readOnly,
        boolean writeOnly,
        Optional<Value> fallback) {
    public Facts {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(doc, "doc");
    }

    public static Facts at(SourceRef at) {
        return new Facts(at, "", Doc.NONE, false, false, false, Optional.empty());
    }

    public Facts withNullable(boolean value) {
        return new Facts(at, title, doc, value, readOnly, writeOnly, fallback);
    }

    /** These facts, completed by the other's: texts fill gaps, flags add up. */
    public Facts or(Facts other) {
        return new Facts(
                at,
                title.isEmpty() ? other.title : title,
                doc.or(other.doc),
                nullable || other.nullable,
                readOnly || other.readOnly,
                writeOnly || other.writeOnly,
                fallback.isPresent() ? fallback : other.fallback);
    }
}
