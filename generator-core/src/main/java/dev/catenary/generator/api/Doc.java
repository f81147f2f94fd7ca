package dev.catenary.generator.api;

import java.util.List;
import java.util.Objects;

/**
 * What the description tells a person about an element. Raw CommonMark text; nothing here is safe to print into source
 * code as it stands.
 *
 * @param summary one line, or empty
 * @param description any number of paragraphs, or empty
 * @param links external documentation, in order
 * @param deprecated marked as deprecated
 */
public record Doc(String summary, String description, List<Link> links, boolean deprecated) {
    public static final Doc NONE = new Doc("", "", List.of(), false);

    public Doc {
        Objects.requireNonNull(summary, "summary");
        Objects.requireNonNull(description, "description");
        links = List.copyOf(links);
    }

    public static Doc of(String description) {
        return new Doc("", description, List.of(), false);
    }

    public boolean isEmpty() {
        return summary.isBlank() && description.isBlank() && links.isEmpty() && !deprecated;
    }

    /** This text where there is one, else the other's. */
    public Doc or(Doc other) {
        boolean silent = summary.isBlank() && description.isBlank();
        return new Doc(
                silent ? other.summary : summary,
                silent ? other.description : description,
                links.isEmpty() ? other.links : links,
                deprecated || other.deprecated);
    }

    /** A page that says more: {@code externalDocs}. */
    public record Link(String url, String text) {
        public Link {
            Objects.requireNonNull(url, "url");
            Objects.requireNonNull(text, "text");
        }
    }
}
