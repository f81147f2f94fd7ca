package dev.catenary.generator.plan;

import com.palantir.javapoet.ClassName;
import dev.catenary.generator.api.Doc;
import dev.catenary.generator.api.Value;
import java.util.List;

/**
 * An open enum over raw values.
 *
 * @param base what the raw values are
 */
public record EnumType(ClassName name, Typed base, List<Constant> constants, Doc doc) implements JavaType {
    /** The name of {@code Known}'s constant for values that this description does not know. */
    public static final String UNRECOGNIZED = "UNRECOGNIZED";

    public EnumType {
        constants = List.copyOf(constants);
    }

    /** @param doc what the value means */
    public record Constant(String name, Value value, Doc doc) {}
}
