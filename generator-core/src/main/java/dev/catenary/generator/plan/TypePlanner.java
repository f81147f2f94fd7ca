package dev.catenary.generator.plan;

import com.palantir.javapoet.ClassName;
import dev.catenary.generator.api.Schema;
import dev.catenary.generator.api.SchemaId;

/** Hands a schema that needs a type of its own to the planner of its kind. */
final class TypePlanner {
    private TypePlanner() {}

    /** {@code id} is null for inline schemas. */
    static void plan(Registry registry, Schema schema, ClassName name, SchemaId id) {
        if (schema instanceof Schema.Struct struct) {
            if (struct.discriminator().isPresent()) {
                HierarchyPlanner.plan(registry, struct, name, id);
            } else {
                ObjectPlanner.plan(registry, struct, name, id);
            }
        } else if (schema instanceof Schema.Choice choice) {
            registry.add(EnumPlanner.plan(registry, choice, name));
        } else if (schema instanceof Schema.OneOf union) {
            UnionPlanner.plan(registry, union, name);
        } else {
            throw new IllegalArgumentException(
                    "no type of its own: " + schema.facts().at());
        }
    }
}
