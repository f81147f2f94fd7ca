package dev.catenary.generator.plan;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A package without links: what is in it belongs to no path. What goes for all of its types is said once, however many
 * there are, so that another type changes nothing in the others' files. The packages of links are many and small, and
 * their types speak for themselves.
 *
 * @param name the package's
 * @param holds what its types are
 */
public record SharedPackage(String name, Content holds) {
    /** What the types of such a package are. */
    public enum Content {
        MODELS,
        PARAMETERS
    }

    /** Those of a plan's types, sorted by name. */
    static List<SharedPackage> of(List<JavaType> types) {
        Set<String> linked = new HashSet<>();
        topLevel(types)
                .filter(LinkType.class::isInstance)
                .forEach(link -> linked.add(link.name().packageName()));
        return topLevel(types)
                .filter(type -> !linked.contains(type.name().packageName()))
                .map(type -> new SharedPackage(
                        type.name().packageName(),
                        type instanceof ParametersType ? Content.PARAMETERS : Content.MODELS))
                .distinct()
                .sorted(Comparator.comparing(SharedPackage::name))
                .toList();
    }

    private static Stream<JavaType> topLevel(List<JavaType> types) {
        return types.stream().filter(type -> type.name().enclosingClassName() == null);
    }
}
