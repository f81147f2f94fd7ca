package dev.catenary.generator.refine;

import dev.catenary.generator.api.Api;
import dev.catenary.generator.api.Schema;
import dev.catenary.generator.api.SchemaId;
import dev.catenary.generator.problem.Problems;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A component that is only a reference to another is no type of its own: whoever names it means the other. Its texts
 * and flags go along with the reference. Afterwards no component is a reference.
 */
final class ResolveAliases implements Pass {
    @Override
    public Api apply(Api api, Problems problems) {
        Map<SchemaId, Schema> aliases = new HashMap<>();
        api.schemas().keySet().forEach(id -> follow(id, api.schemas(), aliases));
        SortedMap<SchemaId, Schema> schemas = new TreeMap<>(api.schemas());
        aliases.forEach((id, end) -> {
            if (end instanceof Schema.Ref) {
                schemas.remove(id);
            } else {
                schemas.put(id, end);
            }
        });
        return aliases.isEmpty()
                ? api
                : ApiRewriter.everySchema(api.with(api.root(), schemas), schema -> resolve(schema, aliases));
    }

    /**
     * Finds what a chain of aliases ends in, with the facts of all on the way: for each of them, so that no part of a chain
     * is gone twice. A circle has no end and may hold anything.
     */
    private static void follow(SchemaId start, Map<SchemaId, Schema> schemas, Map<SchemaId, Schema> ends) {
        Set<SchemaId> seen = new HashSet<>();
        Deque<Map.Entry<SchemaId, Schema.Ref>> way = new ArrayDeque<>();
        SchemaId id = start;
        while (!ends.containsKey(id) && schemas.get(id) instanceof Schema.Ref ref && seen.add(id)) {
            way.push(Map.entry(id, ref));
            id = ref.target();
        }
        boolean circle = seen.contains(id);
        for (Map.Entry<SchemaId, Schema.Ref> alias : way) {
            Schema.Ref ref = alias.getValue();
            Schema end = circle ? new Schema.Anything(ref.facts()) : ends.getOrDefault(ref.target(), ref);
            ends.put(
                    alias.getKey(), end == ref ? ref : end.withFacts(ref.facts().or(end.facts())));
        }
    }

    private static Schema resolve(Schema schema, Map<SchemaId, Schema> aliases) {
        if (schema instanceof Schema.Ref ref && aliases.get(ref.target()) instanceof Schema.Ref end) {
            return end.withFacts(ref.facts().or(end.facts()));
        }
        if (schema instanceof Schema.OneOf union && union.discriminator().isPresent()) {
            return new Schema.OneOf(
                    union.facts(), union.members(), resolve(union.discriminator(), aliases), union.by());
        }
        if (schema instanceof Schema.Struct s
                && (s.discriminator().isPresent() || !s.bases().isEmpty())) {
            List<SchemaId> bases =
                    s.bases().stream().map(id -> target(id, aliases)).distinct().toList();
            return new Schema.Struct(
                    s.facts(),
                    s.properties(),
                    s.alsoRequired(),
                    s.additional(),
                    resolve(s.discriminator(), aliases),
                    bases);
        }
        return schema;
    }

    private static Optional<Schema.Discriminator> resolve(
            Optional<Schema.Discriminator> discriminator, Map<SchemaId, Schema> aliases) {
        return discriminator.map(d -> {
            Map<String, SchemaId> mapping = new LinkedHashMap<>();
            d.mapping().forEach((value, id) -> mapping.put(value, target(id, aliases)));
            return new Schema.Discriminator(d.wireName(), mapping, d.usual().map(id -> target(id, aliases)));
        });
    }

    private static SchemaId target(SchemaId id, Map<SchemaId, Schema> aliases) {
        return aliases.get(id) instanceof Schema.Ref end ? end.target() : id;
    }
}
