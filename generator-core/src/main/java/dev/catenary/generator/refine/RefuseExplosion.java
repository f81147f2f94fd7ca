package dev.catenary.generator.refine;

import dev.catenary.generator.api.Api;
import dev.catenary.generator.api.Schema;
import dev.catenary.generator.problem.Code;
import dev.catenary.generator.problem.Problems;
import java.util.IdentityHashMap;
import java.util.Map;

/**
 * Merging shares inline schemas between all types that have them, so forty components can stand for more types than any
 * machine can write: each doubles the one before. Here they are counted as if written out, and refused beyond any use.
 */
final class RefuseExplosion implements Pass {
    /** Schemas of all kinds in a whole description; the largest known has 200,000. */
    private static final long MOST = 4_000_000;

    @Override
    public Api apply(Api api, Problems problems) {
        Map<Schema, Long> sizes = new IdentityHashMap<>();
        long[] total = {0};
        return ApiRewriter.outermost(api, schema -> {
            boolean within = total[0] <= MOST;
            total[0] += size(schema, sizes);
            if (within && total[0] > MOST) {
                problems.add(
                        Code.LIMIT_EXCEEDED,
                        schema.facts().at(),
                        "With allOf merged, there are more than " + MOST + " schemas up to this one.",
                        "Make components of the types that extend others inline.");
            }
            return schema;
        });
    }

    private static long size(Schema schema, Map<Schema, Long> sizes) {
        if (SchemaRewriter.isLeaf(schema)) {
            return 1;
        }
        Long known = sizes.get(schema);
        if (known == null) {
            known = 1L;
            for (Schema part : schema.parts()) {
                known = Math.min(MOST + 1, known + size(part, sizes));
            }
            sizes.put(schema, known);
        }
        return known;
    }
}
