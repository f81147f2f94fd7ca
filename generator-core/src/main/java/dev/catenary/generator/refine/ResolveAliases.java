package dev.catenary.generator.refine;

import dev.catenary.generator.api.Api;
import dev.catenary.generator.api.Facts;
import dev.catenary.generator.api.Schema;
import dev.catenary.generator.api.SchemaId;
import dev.catenary.generator.problem.Problems;
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
        SortedMap<SchemaId, Schema> schemas = new TreeMap<>(api.schemas());
        api.schemas().forEach((id, schema) -> {
            if (schema instanceof Schema.Ref ref) {
                Schema end = end(ref, api.schemas());
                aliases.put(id, end);
                if (end instanceof Schema.Ref) {
                    schemas.remove(id);
                } else {
                    schemas.put(id, end);
                }
            }
        });
        return aliases.isEmpty()
                ? api
                : ApiRewriter.everySchema(api.with(api.root(), schemas), schema -> resolve(schema, aliases));
    }

    /** The last reference of the chain, with the facts of all; a circle has no end and may hold anything. */
    private static Schema end(Schema.Ref first, Map<SchemaId, Schema> schemas) {
        Schema.Ref ref = first;
        Facts facts = first.facts();
        Set<SchemaId> seen = new HashSet<>();
        while (schemas.get(ref.target()) instanceof Schema.Ref next) {
            if (!seen.add(ref.target())) {
                return new Schema.Anything(facts);
            }
            facts = facts.or(next.facts());
            ref = next;
        }
        return ref.withFacts(facts);
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
            return new Schema.Discriminator(d.wireName(), mapping);
        });
    }

    private static SchemaId target(SchemaId id, Map<SchemaId, Schema> aliases) {
        return aliases.get(id) instanceof Schema.Ref end ? end.target() : id;
    }
}
