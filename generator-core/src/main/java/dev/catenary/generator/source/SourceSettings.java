package dev.catenary.generator.source;

import dev.catenary.generator.problem.SourceRef;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * What is read.
 *
 * @param spec the description's first file
 * @param roots folders beside the description's own that references may lead into
 * @param selection the operations that are wanted
 * @param leftOut paths, operations, webhooks and named schemas that are not read, by their place
 */
public record SourceSettings(Path spec, List<Path> roots, Selection selection, Set<SourceRef> leftOut) {
    public SourceSettings {
        roots = List.copyOf(roots);
        leftOut = Set.copyOf(leftOut);
    }

    /** All of a description. */
    public SourceSettings(Path spec, List<Path> roots) {
        this(spec, roots, Selection.ALL, Set.of());
    }

    public SourceSettings without(Set<SourceRef> places) {
        return new SourceSettings(spec, roots, selection, places);
    }
}
