package dev.catenary.generator.refine;

import dev.catenary.generator.api.Api;
import dev.catenary.generator.api.Schema;
import dev.catenary.generator.problem.Problems;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Null is a fact about a schema, never a member of a union. Descriptions say "X or null" in many ways: {@code oneOf
 * [X, {type: null}]}, {@code anyOf [X, {enum: [null]}]}, and, in Microsoft Graph, {@code anyOf [X, {type: object,
 * nullable: true}]}. All become X, nullable. A union with a nullable member is nullable itself.
 */
final class NullIdioms implements Pass {
    @Override
    public Api apply(Api api, Problems problems) {
        return ApiRewriter.everySchema(
                api, schema -> schema instanceof Schema.OneOf union ? withoutNull(union, api.schemas()) : schema);
    }

    private static Schema withoutNull(Schema.OneOf union, Map<?, Schema> schemas) {
        boolean nullable = union.facts().nullable();
        List<Schema> members = new ArrayList<>();
        List<Schema> nullLike = new ArrayList<>();
        for (Schema member : union.members()) {
            Schema shape = target(member, schemas);
            nullable |= shape instanceof Schema.Nothing
                    || shape.facts().nullable()
                    || member.facts().nullable();
            if (member.facts().nullable() && isShapeless(member)) {
                nullLike.add(member);
            } else if (!(shape instanceof Schema.Nothing)) {
                members.add(member.withFacts(member.facts().withNullable(false)));
            }
        }
        if (members.isEmpty()) {
            return nullLike.isEmpty()
                    ? new Schema.Nothing(union.facts())
                    : nullLike.get(0).withFacts(union.facts().or(nullLike.get(0).facts()));
        }
        Schema.OneOf rest =
                new Schema.OneOf(union.facts().withNullable(nullable), members, union.discriminator(), union.by());
        return Unions.with(rest, members);
    }

    private static boolean isShapeless(Schema schema) {
        return schema instanceof Schema.Anything || Shapes.isFreeForm(schema);
    }

    private static Schema target(Schema schema, Map<?, Schema> schemas) {
        Schema shape = schema;
        Set<Object> seen = new HashSet<>();
        while (shape instanceof Schema.Ref ref && seen.add(ref.target()) && schemas.containsKey(ref.target())) {
            shape = schemas.get(ref.target());
        }
        return shape;
    }
}
