package dev.catenary.generator.plan;

import com.palantir.javapoet.ClassName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a hierarchy's interface declares is what all its subtypes have under that name. One where the name is another
 * property's, or where the property has another name, takes the accessor from the interface. Comes last: what is compared
 * is what would be written.
 */
final class CommonAccessors {
    private final Map<ClassName, HierarchyType> hierarchies = new HashMap<>();
    private final Map<ClassName, Set<String>> lacking = new HashMap<>();

    private CommonAccessors() {}

    static List<JavaType> of(List<JavaType> types) {
        CommonAccessors accessors = new CommonAccessors();
        types.forEach(type -> {
            if (type instanceof HierarchyType hierarchy) {
                accessors.hierarchies.put(hierarchy.name(), hierarchy);
            }
        });
        types.forEach(type -> {
            if (type instanceof ObjectType subtype) {
                accessors.compare(subtype, subtype.bases());
            }
        });
        return accessors.lacking.isEmpty()
                ? types
                : types.stream().map(accessors::without).toList();
    }

    private void compare(ObjectType subtype, List<ClassName> bases) {
        if (bases.isEmpty()) {
            return;
        }
        Map<String, String> names = new HashMap<>();
        subtype.fields().forEach(field -> names.put(field.wireName(), field.name()));
        List<ClassName> open = new ArrayList<>(bases);
        Set<ClassName> seen = new HashSet<>();
        while (!open.isEmpty()) {
            HierarchyType base = hierarchies.get(open.remove(open.size() - 1));
            if (base != null && seen.add(base.name())) {
                open.addAll(base.bases());
                base.fields().stream()
                        .filter(field -> !field.name().equals(names.get(field.wireName())))
                        .forEach(field -> lacking.computeIfAbsent(base.name(), any -> new HashSet<>())
                                .add(field.wireName()));
            }
        }
    }

    private JavaType without(JavaType type) {
        Set<String> gone = lacking.getOrDefault(type.name(), Set.of());
        return type instanceof HierarchyType hierarchy && !gone.isEmpty()
                ? hierarchy.withFields(hierarchy.fields().stream()
                        .filter(field -> !gone.contains(field.wireName()))
                        .toList())
                : type;
    }
}
