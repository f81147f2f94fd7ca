package dev.catenary.generator.api;

import java.util.Objects;

/**
 * What a description says of one of an enum's values.
 *
 * @param name what it calls the value, as written, or empty
 * @param doc what the value means
 */
public record Label(String name, Doc doc) {
    public static final Label NONE = new Label("", Doc.NONE);

    public Label {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(doc, "doc");
    }

    public boolean isEmpty() {
        return name.isBlank() && doc.isEmpty();
    }

    /** This label, its gaps filled from the other. */
    public Label or(Label other) {
        return new Label(name.isBlank() ? other.name : name, doc.or(other.doc));
    }
}
