package dev.catenary.generator.plan;

import com.palantir.javapoet.ClassName;
import dev.catenary.generator.api.Doc;
import dev.catenary.generator.api.Schema;
import dev.catenary.generator.api.SchemaId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Discriminated bases: a sealed interface, its subtypes, and a model for values that no subtype fits. */
final class HierarchyPlanner {
    private static final String OTHER = "Other";

    private HierarchyPlanner() {}

    static void plan(Registry registry, Schema.Struct base, ClassName name, SchemaId id) {
        Scope nested = registry.layout().nestedScope(name);
        ClassName other = name.nestedClass(nested.claim(OTHER, OTHER));
        Schema.Discriminator discriminator = base.discriminator().orElseThrow();
        Map<SchemaId, List<String>> values = new LinkedHashMap<>();
        discriminator
                .mapping()
                .forEach((value, target) ->
                        values.computeIfAbsent(target, key -> new ArrayList<>()).add(value));
        values.remove(id);
        List<HierarchyType.Arm> arms = new ArrayList<>();
        Set<ClassName> permitted = new LinkedHashSet<>();
        for (Map.Entry<SchemaId, List<String>> entry : values.entrySet()) {
            if (!(registry.schema(entry.getKey()) instanceof Schema.Struct child)
                    || !child.bases().contains(id)) {
                continue;
            }
            ClassName type =
                    (ClassName) registry.typing().component(entry.getKey()).type();
            arms.add(new HierarchyType.Arm(type, entry.getValue()));
            if (ObjectPlanner.directBases(registry, child).contains(name)) {
                permitted.add(type);
            }
        }
        permitted.add(other);
        List<Field> fields = ObjectPlanner.fields(registry, base, other, Map.of());
        registry.add(
                new ObjectType(other, fields, Optional.empty(), List.of(name), registry.isBuilt(base), otherDoc(base)));
        registry.add(new HierarchyType(
                name,
                discriminator.wireName(),
                common(registry, base, fields, values.keySet()),
                arms,
                List.copyOf(permitted),
                discriminator.usual().filter(values::containsKey).map(usual ->
                        (ClassName) registry.typing().component(usual).type()),
                other,
                ObjectPlanner.directBases(registry, base),
                base.facts().doc()));
    }

    /** The model for values that no subtype of a hierarchy fits, unless a type around it has its name. */
    static ClassName other(ClassName hierarchy) {
        return hierarchy.nestedClass(OTHER);
    }

    private static Doc otherDoc(Schema.Struct base) {
        return Doc.of("A value of none of the known subtypes."
                + (base.properties().isEmpty() ? "" : " Its own properties stay readable."));
    }

    /** Only what every subtype has with the very same type can stand in the interface. */
    private static List<Field> common(
            Registry registry, Schema.Struct base, List<Field> fields, Set<SchemaId> children) {
        List<Field> common = new ArrayList<>();
        for (int i = 0; i < fields.size(); i++) {
            Schema.Property property = base.properties().get(i);
            boolean everywhere = isShared(property.schema())
                    && children.stream().allMatch(child -> hasSame(registry, child, property));
            if (everywhere) {
                common.add(fields.get(i));
            }
        }
        return common;
    }

    /** Inline types belong to one model each, so they differ between subtypes. */
    private static boolean isShared(Schema schema) {
        if (schema instanceof Schema.ListOf list) {
            return isShared(list.items());
        }
        if (schema instanceof Schema.MapOf map) {
            return isShared(map.values());
        }
        boolean inline = schema instanceof Schema.Struct
                || schema instanceof Schema.OneOf
                || schema instanceof Schema.Choice choice
                        && EnumPlanner.isOpenEnum(choice)
                        && choice.values().size() > 1;
        return !inline;
    }

    private static boolean hasSame(Registry registry, SchemaId child, Schema.Property property) {
        if (!(registry.schema(child) instanceof Schema.Struct struct)) {
            return false;
        }
        Site nowhere = Site.component("Unused");
        return struct.properties().stream()
                .anyMatch(other -> other.wireName().equals(property.wireName())
                        && other.required() == property.required()
                        && registry.typing().isNullable(other.schema())
                                == registry.typing().isNullable(property.schema())
                        && isShared(other.schema())
                        && registry.typing()
                                .of(other.schema(), nowhere)
                                .equals(registry.typing().of(property.schema(), nowhere)));
    }
}
