package dev.catenary.generator;

import dev.catenary.generator.emit.SourceTree;
import dev.catenary.generator.plan.Plan;
import java.nio.file.Path;
import java.util.Set;

/**
 * A client.
 *
 * @param plan what it consists of
 * @param tree its source files
 * @param filesRead the description and every file that it refers to
 */
public record Generated(Plan plan, SourceTree tree, Set<Path> filesRead) {
    public Generated {
        filesRead = Set.copyOf(filesRead);
    }
}
