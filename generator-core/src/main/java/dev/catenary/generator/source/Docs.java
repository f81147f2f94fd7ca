package dev.catenary.generator.source;

import dev.catenary.generator.api.Doc;
import java.util.List;

/** Reads what an element tells a person. */
final class Docs {
    private Docs() {}

    /** {@code summary}, {@code description}, {@code externalDocs} and {@code deprecated} of an element. */
    static Doc of(Element element) {
        String summary = element.text("summary");
        String description = element.text("description");
        List<Doc.Link> links = links(element);
        boolean deprecated = element.flag("deprecated");
        boolean none = summary.isEmpty() && description.isEmpty() && links.isEmpty() && !deprecated;
        return none ? Doc.NONE : new Doc(summary, description, links, deprecated);
    }

    private static List<Doc.Link> links(Element element) {
        if (!element.has("externalDocs")) {
            return List.of();
        }
        Element docs = element.object("externalDocs");
        String url = docs.text("url");
        return url.isBlank() ? List.of() : List.of(new Doc.Link(url, docs.text("description")));
    }
}
