package dev.catenary.generator.source;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * What to read.
 *
 * @param spec the root description file
 * @param roots folders that references may lead to, besides the one that holds {@code spec}
 */
public record SourceSettings(Path spec, List<Path> roots) {
    public SourceSettings {
        Objects.requireNonNull(spec, "spec");
        roots = List.copyOf(roots);
    }
}
