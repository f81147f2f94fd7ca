package dev.catenary.generator.plan;

import com.palantir.javapoet.ClassName;
import java.util.List;
import java.util.Optional;

/** The result of an operation whose success statuses have different bodies. */
public record RepliesType(ClassName name, List<Arm> arms) implements JavaType {
    public RepliesType {
        arms = List.copyOf(arms);
    }

    /** {@code type} is absent where the status has no body. */
    public record Arm(String wrapper, String status, Optional<Typed> type) {}
}
