package dev.catenary.generator.plan;

import com.palantir.javapoet.ClassName;
import java.util.List;

/** The parameters of several operations, whose {@link ConfigType}s have it as their base. */
public record ParametersType(ClassName name, List<ConfigType.Entry> entries) implements JavaType {
    public ParametersType {
        entries = List.copyOf(entries);
    }
}
