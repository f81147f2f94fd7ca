package dev.catenary.generator.source;

import dev.catenary.generator.problem.Problems;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** A file of the description, parsed. */
final class Document {
    private final String name;
    private final boolean main;
    private final Path folder;
    private final Node root;
    private final Problems problems;
    private final Map<String, References.Outcome> references = new HashMap<>();
    private Map<String, Element> anchors;

    /**
     * @param name relative to the root description's folder, with {@code /}
     * @param main whether this is the root description
     * @param folder the real folder that relative references start from
     */
    Document(String name, boolean main, Path folder, Node root, Problems problems) {
        this.name = name;
        this.main = main;
        this.folder = folder;
        this.root = root;
        this.problems = problems;
    }

    String name() {
        return name;
    }

    Path folder() {
        return folder;
    }

    Problems problems() {
        return problems;
    }

    Element root() {
        return new Element(this, root, "");
    }

    /** How the place of an element starts in a {@code SchemaId}: nothing for the root description. */
    String idPrefix() {
        return main ? "#" : name + "#";
    }

    /** What the references of this file led to so far, by their text. */
    Map<String, References.Outcome> references() {
        return references;
    }

    /** The element that names itself with {@code $anchor} (JSON Schema 2020-12 §8.2.2). */
    Optional<Element> anchor(String anchorName) {
        if (anchors == null) {
            anchors = new HashMap<>();
            collectAnchors(root());
        }
        return Optional.ofNullable(anchors.get(anchorName));
    }

    private void collectAnchors(Element element) {
        Element anchor = element.get("$anchor");
        if (anchor.isString()) {
            anchors.putIfAbsent(anchor.raw(), element);
        }
        element.members().forEach(this::collectAnchors);
        element.items().forEach(this::collectAnchors);
    }
}
