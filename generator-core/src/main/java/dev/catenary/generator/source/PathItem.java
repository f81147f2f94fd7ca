package dev.catenary.generator.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A path's operations: what is written under the path, before what its {@code $ref} leads to.
 *
 * @param layers one or two objects
 * @param dialect says which methods there are
 */
record PathItem(List<Element> layers, Dialect dialect) {
    /** The fixed fields of a path item that are methods, in the order of the specification. */
    private static final List<String> METHODS =
            List.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

    /** The one that OpenAPI 3.2 added (RFC 10008). */
    private static final String QUERY = "query";

    static PathItem of(Element written, References references, Dialect dialect) {
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
        return new PathItem(layers, dialect);
    }

    /** An operation's method as it is sent. Where it is a field of its own, the field is its name in small letters. */
    static String method(Element operation) {
        String key = operation.key();
        return isField(key.toLowerCase(Locale.ROOT)) ? key.toUpperCase(Locale.ROOT) : key;
    }

    private static boolean isField(String name) {
        return METHODS.contains(name) || name.equals(QUERY);
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
        Map<String, Element> operations = new LinkedHashMap<>();
        for (Element layer : layers) {
            layer.members().stream().filter(member -> isMethod(member.key())).forEach(m -> add(operations, m));
            additional(layer).stream()
                    .filter(member -> AdditionalOperations.isMethod(member.key()))
                    .forEach(member -> add(operations, member));
        }
        return List.copyOf(operations.values());
    }

    private static void add(Map<String, Element> operations, Element operation) {
        String method = method(operation);
        if (operation.exists() && !operations.containsKey(method) && operation.expectObject()) {
            operations.put(method, operation);
        }
    }

    private boolean isMethod(String member) {
        return METHODS.contains(member) || dialect.since32() && member.equals(QUERY);
    }

    private List<Element> additional(Element layer) {
        return dialect.since32() ? layer.get(AdditionalOperations.MEMBER).members() : List.of();
    }

    /** Reports what is wrong with methods that are no fields of their own. */
    void reportAdditional() {
        for (Element layer : layers) {
            if (dialect.since32() && layer.has(AdditionalOperations.MEMBER)) {
                layer.get(AdditionalOperations.MEMBER).expectObject();
            }
            for (Element operation : additional(layer)) {
                String field = operation.key().toLowerCase(Locale.ROOT);
                AdditionalOperations.report(operation, isField(field) ? field : "", layers);
            }
        }
    }

    /** Members that are neither methods nor anything else the specification has here. */
    List<Element> strangers() {
        List<String> known = List.of("$ref", "summary", "description", "servers", "parameters");
        return layers.stream()
                .flatMap(l -> l.members().stream())
                .filter(m -> !m.isExtension() && !known.contains(m.key()) && !isMethod(m.key()))
                .filter(m -> !dialect.since32() || !m.key().equals(AdditionalOperations.MEMBER))
                .toList();
    }
}
