package dev.catenary.generator.plan;

import dev.catenary.generator.api.Facts;
import java.util.Optional;

/** How a value is written as XML: the runtime's {@code Xml}. Texts may be empty. */
public record XmlFacts(
        String name, String namespace, String prefix, Facts.Xml.Node node, boolean wrapped, Optional<XmlFacts> items) {
    /** Whether this says anything. */
    boolean isPlain() {
        return name.isEmpty() && namespace.isEmpty() && node == Facts.Xml.Node.ELEMENT && !wrapped && items.isEmpty();
    }
}
