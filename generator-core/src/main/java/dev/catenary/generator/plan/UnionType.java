package dev.catenary.generator.plan;

import com.palantir.javapoet.ClassName;
import dev.catenary.generator.api.Discrimination;
import dev.catenary.generator.api.Doc;
import java.util.List;

/**
 * {@code oneOf}/{@code anyOf}: a sealed interface with a wrapper for each member.
 *
 * @param factories callers make values of it
 */
public record UnionType(ClassName name, List<Arm> arms, boolean factories, Doc doc) implements JavaType {
    public UnionType {
        arms = List.copyOf(arms);
    }

    /**
     * One member, in the order in which reading tries them.
     *
     * @param wrapper the record's simple name
     * @param factory the static method that wraps a value
     * @param tests any one of them will do; those after the first are only tried after every arm's first. None: never
     *     chosen on reading
     */
    public record Arm(String wrapper, String factory, Typed type, List<Discrimination.Test> tests) {
        public Arm {
            tests = List.copyOf(tests);
        }
    }
}
