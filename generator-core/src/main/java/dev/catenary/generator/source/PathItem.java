package dev.catenary.generator.source;

import java.util.ArrayList;
import java.util.List;

/**
 * A path's operations: what is written under the path, before what its {@code $ref} leads to.
 *
 * @param layers one or two objects
 */
record PathItem(List<Element> layers) {
    /** The fixed fields of a path item that are methods, in the order of the specification. */
    static final List<String> METHODS = List.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

    static PathItem of(Element written, References references) {
        List<Element> layers = new ArrayList<>();
        if (written.exists() && written.expectObject()) {
            layers.add(written);
        }
        if (written.get("$ref").isString()) {
            Element target = references.follow(written);
            if (target.exists() && target.expectObject()) {
                layers.add(target);
            }
        }
        return new PathItem(layers);
    }

    /** The member, from the first layer that has it. */
    Element get(String name) {
        for (Element layer : layers) {
            if (layer.has(name)) {
                return layer.get(name);
            }
        }
        return Element.absent();
    }

    /** The operations in the order of the file. */
    List<Element> operations() {
        List<Element> operations = new ArrayList<>();
        for (Element layer : layers) {
            for (Element member : layer.members()) {
                boolean hidden = operations.stream().anyMatch(o -> o.key().equals(member.key()));
                if (METHODS.contains(member.key()) && member.exists() && !hidden && member.expectObject()) {
                    operations.add(member);
                }
            }
        }
        return operations;
    }

    /** Members that are neither methods nor anything else the specification has here. */
    List<Element> strangers() {
        List<String> known = List.of("$ref", "summary", "description", "servers", "parameters");
        return layers.stream()
                .flatMap(l -> l.members().stream())
                .filter(m -> !m.isExtension() && !known.contains(m.key()) && !METHODS.contains(m.key()))
                .toList();
    }
}
