package dev.catenary.generator.refine;

import dev.catenary.generator.api.Api;
import dev.catenary.generator.api.Schema;
import dev.catenary.generator.api.SchemaId;
import dev.catenary.generator.problem.Problems;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Leaves out the components that no operation and no webhook needs. Runs twice: before the costly passes, so that
 * what is not generated is not judged, and after them, when bases that were only there to be merged are no longer
 * needed.
 *
 * <p>A discriminated base that can be read brings all its subtypes along; one that is only extended does not.
 */
final class Prune implements Pass {
    @Override
    public Api apply(Api api, Problems problems) {
        Run run = new Run(api.schemas());
        ApiRewriter.uses(api, run::use);
        run.finish();
        SortedMap<SchemaId, Schema> kept = new TreeMap<>();
        api.schemas().forEach((id, schema) -> {
            if (run.types.contains(id) || run.merged.contains(id)) {
                kept.put(id, run.withoutLostBases(schema));
            }
        });
        return api.with(api.root(), kept);
    }

    private static final class Run {
        private final Map<SchemaId, Schema> schemas;
        private final Map<SchemaId, Set<SchemaId>> subtypes = new HashMap<>();
        private final Set<SchemaId> types = new HashSet<>();
        private final Set<SchemaId> merged = new HashSet<>();
        private final Deque<SchemaId> waiting = new ArrayDeque<>();
        private final Set<Schema> seen = Collections.newSetFromMap(new IdentityHashMap<>());

        Run(Map<SchemaId, Schema> schemas) {
            this.schemas = schemas;
            schemas.forEach((id, schema) -> parents(schema)
                    .forEach(base -> subtypes.computeIfAbsent(base, key -> new TreeSet<>())
                            .add(id)));
        }

        void finish() {
            while (!waiting.isEmpty()) {
                SchemaId id = waiting.remove();
                Schema schema = schemas.get(id);
                scan(schema);
                if (types.contains(id) && isDiscriminated(id)) {
                    subtypes.getOrDefault(id, Set.of()).forEach(this::type);
                    mapping(schema).forEach(this::type);
                }
            }
        }

        /** A component's own allOf names what it is made of, anything else what it holds. */
        private void scan(Schema schema) {
            if (schema instanceof Schema.AllOf all) {
                for (Schema member : all.members()) {
                    if (member instanceof Schema.Ref ref) {
                        part(ref.target());
                    } else {
                        scan(member);
                    }
                }
            } else {
                use(schema);
            }
        }

        Schema use(Schema schema) {
            if (schema instanceof Schema.Ref ref) {
                type(ref.target());
            } else if (!SchemaRewriter.isLeaf(schema) && seen.add(schema)) {
                schema.parts().forEach(this::use);
            }
            return schema;
        }

        private void type(SchemaId id) {
            if (schemas.containsKey(id) && types.add(id)) {
                waiting.add(id);
            }
        }

        private void part(SchemaId id) {
            if (schemas.containsKey(id) && merged.add(id) && !types.contains(id)) {
                waiting.add(id);
            }
        }

        /** It, or what it extends, has subtypes that are told apart by a property. */
        private boolean isDiscriminated(SchemaId start) {
            Set<SchemaId> known = new HashSet<>();
            Deque<SchemaId> next = new ArrayDeque<>(List.of(start));
            while (!next.isEmpty()) {
                SchemaId id = next.remove();
                if (known.add(id) && schemas.containsKey(id)) {
                    if (hasDiscriminator(schemas.get(id))) {
                        return true;
                    }
                    next.addAll(parents(schemas.get(id)));
                }
            }
            return false;
        }

        private static boolean hasDiscriminator(Schema schema) {
            return schema instanceof Schema.Struct struct
                            && struct.discriminator().isPresent()
                    || schema instanceof Schema.AllOf all
                            && (all.discriminator().isPresent()
                                    || all.members().stream().anyMatch(Run::hasDiscriminator));
        }

        private static Set<SchemaId> mapping(Schema schema) {
            Set<SchemaId> targets = new TreeSet<>();
            if (schema instanceof Schema.Struct struct) {
                struct.discriminator().ifPresent(d -> targets.addAll(d.targets()));
            }
            if (schema instanceof Schema.AllOf all) {
                all.discriminator().ifPresent(d -> targets.addAll(d.targets()));
                all.members().forEach(member -> targets.addAll(mapping(member)));
            }
            return targets;
        }

        /** What a component extends: by allOf before they are merged, by its bases afterwards. */
        private static Set<SchemaId> parents(Schema schema) {
            Set<SchemaId> parents = new TreeSet<>();
            if (schema instanceof Schema.Struct struct) {
                parents.addAll(struct.bases());
            }
            if (schema instanceof Schema.AllOf all) {
                for (Schema member : all.members()) {
                    if (member instanceof Schema.Ref ref) {
                        parents.add(ref.target());
                    }
                    parents.addAll(parents(member));
                }
            }
            return parents;
        }

        Schema withoutLostBases(Schema schema) {
            if (!(schema instanceof Schema.Struct s) || s.bases().stream().allMatch(this::isKept)) {
                return schema;
            }
            return new Schema.Struct(
                    s.facts(),
                    s.properties(),
                    s.alsoRequired(),
                    s.additional(),
                    s.discriminator(),
                    s.bases().stream().filter(this::isKept).toList());
        }

        private boolean isKept(SchemaId id) {
            return types.contains(id) || merged.contains(id);
        }
    }
}
