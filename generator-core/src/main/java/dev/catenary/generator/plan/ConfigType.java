package dev.catenary.generator.plan;

import com.palantir.javapoet.ClassName;
import dev.catenary.generator.api.Doc;
import dev.catenary.generator.api.Parameter;
import java.util.List;

/** An operation's query, header and cookie parameters: {@code RequestConfig}. */
public record ConfigType(ClassName name, String method, List<Entry> entries) implements JavaType {
    public ConfigType {
        entries = List.copyOf(entries);
    }

    /** One parameter; {@code style} is the name of the runtime's constant. */
    public record Entry(
            String name,
            String wireName,
            Parameter.In in,
            String style,
            boolean allowReserved,
            boolean required,
            Typed type,
            Doc doc) {}
}
