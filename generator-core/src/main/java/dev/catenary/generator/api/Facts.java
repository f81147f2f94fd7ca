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
 * @param xml {@code xml}
 */
public record Facts(
        SourceRef at,
        String title,
        Doc doc,
        boolean nullable,
        boolean readOnly,
        boolean writeOnly,
        Optional<Value> fallback,
        Optional<Xml> xml) {
    /** How XML differs from an element of the JSON name (OAS 3.0.4 §4.7.26); texts may be empty. */
    public record Xml(String name, String namespace, String prefix, Node node, boolean wrapped) {
        public static final Xml NONE = new Xml("", "", "", Node.ELEMENT, false);

        /** What a value is in the document; for text and CDATA the element around it has no other. */
        public enum Node {
            ELEMENT,
            ATTRIBUTE,
            TEXT,
            CDATA
        }
    }

    public Facts {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(doc, "doc");
    }

    public Facts(
            SourceRef at,
            String title,
            Doc doc,
            boolean nullable,
            boolean readOnly,
            boolean writeOnly,
            Optional<Value> fallback) {
        this(at, title, doc, nullable, readOnly, writeOnly, fallback, Optional.empty());
    }

    public static Facts at(SourceRef at) {
        return new Facts(at, "", Doc.NONE, false, false, false, Optional.empty());
    }

    public Facts withNullable(boolean value) {
        return new Facts(at, title, doc, value, readOnly, writeOnly, fallback, xml);
    }

    public Facts withDoc(Doc newDoc) {
        return new Facts(at, title, newDoc, nullable, readOnly, writeOnly, fallback, xml);
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
                fallback.isPresent() ? fallback : other.fallback,
                xml.isPresent() ? xml : other.xml);
    }
}
