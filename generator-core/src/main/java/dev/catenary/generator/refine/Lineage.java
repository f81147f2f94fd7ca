package dev.catenary.generator.refine;

import dev.catenary.generator.api.Schema;
import dev.catenary.generator.api.SchemaId;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which component extends which through {@code allOf}, in the description as it was read. */
final class Lineage {
    private final Map<SchemaId, Schema> raw;

    Lineage(Map<SchemaId, Schema> raw) {
        this.raw = raw;
    }

    /** The member is a reference to a component that extends {@code base}. */
    boolean isBelow(Schema member, SchemaId base) {
        return member instanceof Schema.Ref ref && isBelow(ref.target(), base);
    }

    /**
     * {@code base} is a union, or has one beside its properties, that lists {@code child} or what {@code child}
     * extends.
     */
    boolean unionLists(SchemaId base, SchemaId child) {
        Schema schema = raw.get(base);
        return members(schema).stream()
                .filter(Schema.OneOf.class::isInstance)
                .flatMap(union -> ((Schema.OneOf) union).members().stream())
                .anyMatch(listed -> listed instanceof Schema.Ref ref
                        && (ref.target().equals(child) || isBelow(child, ref.target())));
    }

    private boolean isBelow(SchemaId child, SchemaId base) {
        Set<SchemaId> seen = new HashSet<>();
        Deque<Schema> next = new ArrayDeque<>();
        if (raw.containsKey(child)) {
            next.add(raw.get(child));
        }
        while (!next.isEmpty()) {
            for (Schema member : parents(next.remove())) {
                if (member instanceof Schema.Ref ref) {
                    if (ref.target().equals(base)) {
                        return true;
                    }
                    if (seen.add(ref.target()) && raw.containsKey(ref.target())) {
                        next.add(raw.get(ref.target()));
                    }
                } else {
                    next.add(member);
                }
            }
        }
        return false;
    }

    private static List<Schema> members(Schema schema) {
        if (schema instanceof Schema.AllOf all) {
            return all.members();
        }
        return schema instanceof Schema.OneOf ? List.of(schema) : List.of();
    }

    private static List<Schema> parents(Schema schema) {
        if (schema instanceof Schema.AllOf all) {
            return all.members();
        }
        return schema instanceof Schema.Ref ? List.of(schema) : List.of();
    }
}
