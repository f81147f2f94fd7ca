package dev.catenary.generator.refine;

import dev.catenary.generator.api.Schema;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Applies a function to a schema and everything inside it, innermost first. References are not followed.
 *
 * <p>Merging leaves the same inline schema in many places; it is rewritten once and stays one object. So the function
 * must depend on nothing but its argument.
 */
final class SchemaRewriter implements UnaryOperator<Schema> {
    private final UnaryOperator<Schema> change;
    private final Map<Schema, Schema> done = new IdentityHashMap<>();

    SchemaRewriter(UnaryOperator<Schema> change) {
        this.change = change;
    }

    @Override
    public Schema apply(Schema schema) {
        if (isLeaf(schema)) {
            return change.apply(schema);
        }
        Schema known = done.get(schema);
        if (known == null) {
            known = change.apply(children(schema, this));
            done.put(schema, known);
        }
        return known;
    }

    static boolean isLeaf(Schema schema) {
        return !(schema instanceof Schema.Struct
                || schema instanceof Schema.ListOf
                || schema instanceof Schema.MapOf
                || schema instanceof Schema.OneOf
                || schema instanceof Schema.AllOf);
    }

    /** The schema with its direct children replaced; the schema itself if nothing changes. */
    static Schema children(Schema schema, UnaryOperator<Schema> change) {
        if (schema instanceof Schema.ListOf list) {
            Schema items = change.apply(list.items());
            return items == list.items() ? list : new Schema.ListOf(list.facts(), items);
        }
        if (schema instanceof Schema.MapOf map) {
            Schema values = change.apply(map.values());
            return values == map.values() ? map : new Schema.MapOf(map.facts(), values);
        }
        if (schema instanceof Schema.Struct struct) {
            return struct(struct, change);
        }
        if (schema instanceof Schema.OneOf union) {
            List<Schema> members = all(union.members(), change);
            return members == union.members()
                    ? union
                    : new Schema.OneOf(union.facts(), members, union.discriminator(), union.by());
        }
        if (schema instanceof Schema.AllOf all) {
            List<Schema> members = all(all.members(), change);
            return members == all.members() ? all : new Schema.AllOf(all.facts(), members, all.discriminator());
        }
        return schema;
    }

    private static Schema struct(Schema.Struct struct, UnaryOperator<Schema> change) {
        List<Schema.Property> properties = new ArrayList<>(struct.properties().size());
        boolean same = true;
        for (Schema.Property property : struct.properties()) {
            Schema schema = change.apply(property.schema());
            same &= schema == property.schema();
            properties.add(schema == property.schema() ? property : property.withSchema(schema));
        }
        Optional<Schema> additional = struct.additional();
        if (additional.isPresent()) {
            Schema schema = change.apply(additional.get());
            same &= schema == additional.get();
            additional = Optional.of(schema);
        }
        return same
                ? struct
                : new Schema.Struct(
                        struct.facts(),
                        properties,
                        struct.alsoRequired(),
                        additional,
                        struct.discriminator(),
                        struct.bases());
    }

    private static List<Schema> all(List<Schema> schemas, UnaryOperator<Schema> change) {
        List<Schema> changed = new ArrayList<>(schemas.size());
        boolean same = true;
        for (Schema schema : schemas) {
            Schema now = change.apply(schema);
            same &= now == schema;
            changed.add(now);
        }
        return same ? schemas : changed;
    }
}
