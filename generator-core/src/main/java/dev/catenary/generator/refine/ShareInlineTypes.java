package dev.catenary.generator.refine;

import dev.catenary.generator.api.Api;
import dev.catenary.generator.api.Schema;
import dev.catenary.generator.api.SchemaId;
import dev.catenary.generator.lock.Lock;
import dev.catenary.generator.problem.Problems;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Equal inline objects, unions and enums become one schema with one name, and each occurrence a reference to it that
 * keeps its own texts and flags. Shapes that occur once stay where they are; so do discriminated bases and what extends
 * them. Runs last: it compares what the other passes have made of the shapes.
 */
final class ShareInlineTypes implements Pass {
    private final Lock lock;

    ShareInlineTypes(Lock lock) {
        this.lock = lock;
    }

    @Override
    public Api apply(Api api, Problems problems) {
        LockedGroups groups = LockedGroups.join(api, lock, problems);
        InlineTypes types =
                InlineTypes.of(groups.api(), groups.types(), lock.types().keySet());
        Map<InlineType, SchemaId> ids =
                SharedNames.of(types.shared(), api.schemas().keySet());
        return ids.isEmpty() ? groups.api() : new Run(types, ids).apply(groups.api());
    }

    private static final class Run {
        private final InlineTypes types;
        private final Map<InlineType, SchemaId> ids;
        private final Map<Schema, Schema> done = new IdentityHashMap<>();

        Run(InlineTypes types, Map<InlineType, SchemaId> ids) {
            this.types = types;
            this.ids = ids;
        }

        Api apply(Api api) {
            SortedMap<SchemaId, Schema> schemas = new TreeMap<>(api.schemas());
            schemas.replaceAll((id, schema) -> SchemaRewriter.children(schema, this::rewritten));
            CommonTexts texts = new CommonTexts(this::reference);
            ids.forEach((type, id) -> schemas.put(id, texts.type(type.occurrences())));
            Api used = ApiRewriter.uses(api, this::rewritten);
            return used.with(used.root(), schemas);
        }

        private Schema rewritten(Schema schema) {
            Schema reference = reference(schema);
            if (reference != schema || SchemaRewriter.isLeaf(schema)) {
                return reference;
            }
            Schema known = done.get(schema);
            if (known == null) {
                known = SchemaRewriter.children(schema, this::rewritten);
                done.put(schema, known);
            }
            return known;
        }

        private Schema reference(Schema schema) {
            Optional<InlineType> shared = types.shared(schema);
            return shared.isPresent() ? new Schema.Ref(schema.facts(), ids.get(shared.get())) : schema;
        }
    }
}
