package dev.catenary.generator.plan;

import com.palantir.javapoet.ClassName;
import java.util.List;

/**
 * Everything that will be generated, with every name, type and place decided.
 *
 * @param client the name of the root link
 * @param types in no particular order; a nested type's name says where it goes
 */
public record Plan(ClassName client, List<JavaType> types) {
    public Plan {
        types = List.copyOf(types);
    }
}
