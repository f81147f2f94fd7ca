package dev.catenary.generator.plan;

import com.palantir.javapoet.ClassName;
import dev.catenary.generator.api.Doc;
import java.util.List;

/** The headers that replies are described to have, a constant each: {@code ResponseHeaders} of the client. */
public record ResponseHeadersType(ClassName name, List<Constant> constants) implements JavaType {
    static final String NAME = "ResponseHeaders";

    public ResponseHeadersType {
        constants = List.copyOf(constants);
    }

    /** One header; {@code style} is the name of the runtime's constant. */
    public record Constant(String name, String wireName, String style, Typed type, Doc doc) {}
}
