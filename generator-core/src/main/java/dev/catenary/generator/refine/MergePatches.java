package dev.catenary.generator.refine;

import dev.catenary.generator.api.Api;
import dev.catenary.generator.api.Payload;
import dev.catenary.generator.api.Schema;
import dev.catenary.generator.api.SchemaId;
import dev.catenary.generator.problem.Problems;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * In a JSON Merge Patch (RFC 7396) null removes a member, whatever its schema says, so every optional property of such
 * a body is nullable, also in objects within it; arrays are replaced as a whole and stay as they are. A component that
 * only patches use is changed itself. One that is also used otherwise, as when the patch of a resource is described by
 * the resource, gets a twin for patches, named like it and {@code Patch}: elsewhere null would be a wrong value.
 */
final class MergePatches implements Pass {
    private static final String TWINS = "#/x-patch/";

    @Override
    public Api apply(Api api, Problems problems) {
        Run run = new Run(api.schemas());
        ApiRewriter.payloads(api, payload -> isPatch(payload) ? payload : run.used(payload));
        run.followUses();
        Api patched = ApiRewriter.payloads(api, payload -> isPatch(payload) ? run.patch(payload) : payload);
        return run.isIdle() ? api : patched.with(patched.root(), run.finish());
    }

    private static boolean isPatch(Payload payload) {
        return payload.mediaType().toLowerCase(Locale.ROOT).startsWith("application/merge-patch+json");
    }

    private static final class Run {
        private final Map<SchemaId, Schema> schemas;
        private final Set<SchemaId> used = new HashSet<>();
        private final Deque<SchemaId> waiting = new ArrayDeque<>();
        private final Set<Schema> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        private final Map<SchemaId, SchemaId> patches = new HashMap<>();
        private final Deque<SchemaId> open = new ArrayDeque<>();

        Run(Map<SchemaId, Schema> schemas) {
            this.schemas = schemas;
        }

        boolean isIdle() {
            return patches.isEmpty();
        }

        Payload used(Payload payload) {
            use(payload.schema());
            return payload;
        }

        /** Everything that bodies which are no patches are made of. */
        void followUses() {
            while (!waiting.isEmpty()) {
                use(schemas.get(waiting.remove()));
            }
        }

        private Schema use(Schema schema) {
            if (schema instanceof Schema.Ref ref) {
                if (schemas.containsKey(ref.target()) && used.add(ref.target())) {
                    waiting.add(ref.target());
                }
            } else if (!SchemaRewriter.isLeaf(schema) && seen.add(schema)) {
                schema.parts().forEach(this::use);
            }
            return schema;
        }

        Payload patch(Payload payload) {
            return payload.withSchema(patched(payload.schema()));
        }

        private Schema patched(Schema schema) {
            if (schema instanceof Schema.Ref ref && isPatchable(schemas.get(ref.target()))) {
                return new Schema.Ref(ref.facts(), patch(ref.target()));
            }
            return schema instanceof Schema.Struct struct && isPatchable(struct) ? clearable(struct) : schema;
        }

        /** A discriminated hierarchy is one type for all its uses. */
        private static boolean isPatchable(Schema schema) {
            return schema instanceof Schema.Struct struct
                    && struct.discriminator().isEmpty()
                    && struct.bases().isEmpty();
        }

        private SchemaId patch(SchemaId id) {
            return patches.computeIfAbsent(id, key -> {
                open.add(id);
                return used.contains(id) ? new SchemaId(TWINS + id.name() + "Patch") : id;
            });
        }

        private Schema clearable(Schema.Struct struct) {
            return new Schema.Struct(
                    struct.facts(),
                    struct.properties().stream().map(this::clearable).toList(),
                    struct.alsoRequired(),
                    struct.additional(),
                    struct.discriminator(),
                    struct.bases());
        }

        private Schema.Property clearable(Schema.Property property) {
            Schema schema = patched(property.schema());
            return property.required()
                    ? property.withSchema(schema)
                    : property.withSchema(schema.withFacts(schema.facts().withNullable(true)));
        }

        SortedMap<SchemaId, Schema> finish() {
            SortedMap<SchemaId, Schema> all = new TreeMap<>(schemas);
            while (!open.isEmpty()) {
                SchemaId id = open.remove();
                all.put(patches.get(id), clearable((Schema.Struct) schemas.get(id)));
            }
            return all;
        }
    }
}
