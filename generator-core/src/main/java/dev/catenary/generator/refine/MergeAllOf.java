package dev.catenary.generator.refine;

import dev.catenary.generator.api.Api;
import dev.catenary.generator.api.Facts;
import dev.catenary.generator.api.Schema;
import dev.catenary.generator.api.SchemaId;
import dev.catenary.generator.problem.Code;
import dev.catenary.generator.problem.Problems;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Replaces every {@code allOf} by the one schema that says the same: a flat object with the properties of all
 * members, a reference where nothing is added to it, the narrower of two types. Java has no intersection of types,
 * and inheritance would not help: bases overlap, and members tighten each other.
 *
 * <p>An {@code allOf} inside a type that it extends itself ({@code Node.parent = allOf [Node, ..]}) has no finite
 * inline form; it becomes a component, named by its place. A component that extends a discriminated base keeps that
 * in {@link Schema.Struct#bases()}.
 */
final class MergeAllOf implements Pass {
    @Override
    public Api apply(Api api, Problems problems) {
        return new Run(api, problems).apply();
    }

    private static final class Run {
        /** Distinct allOf; the largest description known has 150,000. */
        private static final int MOST = 2_000_000;

        private static final int DEEPEST = 200;

        private final Api api;
        private final Problems problems;
        private final Flattener flattener;
        private final Map<Schema, Schema> done = new IdentityHashMap<>();
        private final Set<Schema> open = Collections.newSetFromMap(new IdentityHashMap<>());
        private final Map<Schema, SchemaId> promoted = new IdentityHashMap<>();
        private final SortedMap<SchemaId, Schema> schemas;
        private int merged;

        Run(Api api, Problems problems) {
            this.api = api;
            this.problems = problems;
            this.flattener = new Flattener(api.schemas(), problems);
            this.schemas = new TreeMap<>(api.schemas());
        }

        Api apply() {
            for (SchemaId id : api.schemas().keySet()) {
                schemas.put(id, children(flattener.component(id)));
            }
            Api used = ApiRewriter.uses(api, this::merge);
            return used.with(used.root(), schemas);
        }

        private Schema children(Schema schema) {
            return SchemaRewriter.children(schema, this::merge);
        }

        private Schema merge(Schema schema) {
            if (SchemaRewriter.isLeaf(schema)) {
                return schema;
            }
            Schema known = done.get(schema);
            if (known == null) {
                known = schema instanceof Schema.AllOf all ? merge(all) : children(schema);
                done.put(schema, known);
            }
            return known;
        }

        private Schema merge(Schema.AllOf all) {
            if (!open.add(all)) {
                return new Schema.Ref(Facts.at(all.facts().at()), promoted.computeIfAbsent(all, this::newId));
            }
            Schema flat = isWithinLimits(all) ? children(flattener.inline(all)) : new Schema.Anything(all.facts());
            open.remove(all);
            SchemaId id = promoted.get(all);
            if (id == null) {
                return flat;
            }
            schemas.put(id, flat);
            return new Schema.Ref(Facts.at(all.facts().at()), id);
        }

        private boolean isWithinLimits(Schema.AllOf all) {
            merged++;
            if (merged <= MOST && open.size() <= DEEPEST) {
                return true;
            }
            problems.add(
                    Code.LIMIT_EXCEEDED,
                    all.facts().at(),
                    "More than " + MOST + " allOf, or more than " + DEEPEST
                            + " inside each other, would have to be merged.",
                    "Make components of the types that extend each other inline.");
            return false;
        }

        private SchemaId newId(Schema schema) {
            String place =
                    schema.facts().at().file() + "#" + schema.facts().at().pointer();
            SchemaId id = new SchemaId(place);
            for (int i = 2; schemas.containsKey(id) || promoted.containsValue(id); i++) {
                id = new SchemaId(place + "/" + i);
            }
            return id;
        }
    }
}
