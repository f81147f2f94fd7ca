package dev.catenary.generator.refine;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * How some operations are paged, as the user says. {@code path} (a glob, possibly after a method) or
 * {@code operationId} says which; {@code by} says what leads on; the others name parameters and properties, the latter
 * by a JSON pointer (RFC 6901) where they lie deeper: {@code parameter}, {@code property}, {@code header},
 * {@code first}, {@code items}, {@code more}, {@code limit}.
 *
 * @param parts as written, by name; checked against the description by {@link Passes}
 */
public record PagingRule(Map<String, String> parts) {
    /** The order is that of the names, so that equal rules print alike. */
    public PagingRule {
        parts = Collections.unmodifiableMap(new TreeMap<>(parts));
    }

    String part(String name) {
        return parts.getOrDefault(name, "");
    }
}
