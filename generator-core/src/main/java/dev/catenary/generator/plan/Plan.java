package dev.catenary.generator.plan;

import com.palantir.javapoet.ClassName;
import dev.catenary.generator.lock.Lock;
import java.util.List;

/**
 * Everything that will be generated, with every name, type and place decided.
 *
 * @param client the name of the root link
 * @param types in no particular order; a nested type's name says where it goes
 * @param packages those that say something for all of their types
 * @param names of links, types and their members, as a lock keeps them
 */
public record Plan(ClassName client, List<JavaType> types, List<SharedPackage> packages, Lock names) {
    public Plan {
        types = List.copyOf(types);
        packages = List.copyOf(packages);
    }
}
