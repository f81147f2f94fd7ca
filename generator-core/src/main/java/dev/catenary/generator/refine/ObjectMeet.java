package dev.catenary.generator.refine;

import dev.catenary.generator.api.Schema;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Two objects in one: every property of both, required where either says so. A property that both declare becomes an
 * {@code allOf} of the two declarations, made once for each pair, so that types that lead back to each other stay
 * finite.
 */
final class ObjectMeet {
    private final Map<Schema, Map<Schema, Schema>> overlaps = new IdentityHashMap<>();

    Part of(Part a, Part b) {
        if (Shapes.isFreeForm(b.shape())) {
            return a;
        }
        if (Shapes.isFreeForm(a.shape())) {
            return b;
        }
        if (a.origin().isPresent() && b.origin().isPresent()) {
            if (Shapes.covers(a.shape(), b.shape())) {
                return a;
            }
            if (Shapes.covers(b.shape(), a.shape())) {
                return b;
            }
        }
        if (a.shape() instanceof Schema.MapOf x && b.shape() instanceof Schema.MapOf y) {
            return Part.inline(new Schema.MapOf(x.facts(), both(x.values(), y.values())));
        }
        return Part.inline(merge(struct(a.shape()), struct(b.shape())));
    }

    Schema.Struct merge(Schema.Struct a, Schema.Struct b) {
        Map<String, Schema> schemas = new LinkedHashMap<>();
        a.properties().forEach(p -> schemas.put(p.wireName(), p.schema()));
        b.properties().forEach(p -> schemas.merge(p.wireName(), p.schema(), this::both));
        Set<String> required = new LinkedHashSet<>(Shapes.required(a));
        required.addAll(Shapes.required(b));
        List<Schema.Property> properties = schemas.entrySet().stream()
                .map(e -> new Schema.Property(e.getKey(), e.getValue(), required.contains(e.getKey())))
                .toList();
        return new Schema.Struct(
                a.facts(),
                properties,
                required.stream().filter(name -> !schemas.containsKey(name)).toList(),
                a.additional().isPresent() && b.additional().isPresent()
                        ? Optional.of(both(a.additional().get(), b.additional().get()))
                        : a.additional().or(b::additional),
                Optional.empty(),
                List.of());
    }

    /** A schema for what both say, the later one's texts first. */
    Schema both(Schema a, Schema b) {
        if (a == b) {
            return a;
        }
        if (b instanceof Schema.Anything) {
            return a.withFacts(b.facts().or(a.facts()));
        }
        if (a instanceof Schema.Ref x && b instanceof Schema.Ref y && x.target().equals(y.target())) {
            return y.withFacts(y.facts().or(x.facts()));
        }
        return overlaps.computeIfAbsent(a, key -> new IdentityHashMap<>())
                .computeIfAbsent(
                        b, key -> new Schema.AllOf(b.facts().withNullable(false), List.of(a, b), Optional.empty()));
    }

    private static Schema.Struct struct(Schema object) {
        if (object instanceof Schema.Struct struct) {
            return struct;
        }
        Schema values = ((Schema.MapOf) object).values();
        return new Schema.Struct(
                object.facts(),
                List.of(),
                List.of(),
                values instanceof Schema.Anything ? Optional.empty() : Optional.of(values),
                Optional.empty(),
                List.of());
    }
}
