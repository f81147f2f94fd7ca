package dev.catenary.generator.plan;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.catenary.generator.api.Doc;
import dev.catenary.generator.api.Segment;
import java.util.List;

/**
 * The method that leads from a link to the next one.
 *
 * @param arguments the segment's variables, in the order of the URL
 * @param shorthand POST bodies that the next link also takes directly
 */
public record Step(String method, Segment segment, List<Argument> arguments, ClassName to, List<Call> shorthand) {
    public Step {
        arguments = List.copyOf(arguments);
        shorthand = List.copyOf(shorthand);
    }

    /** A path parameter; {@code style} is the name of the runtime's constant. */
    public record Argument(String name, String wireName, TypeName type, String style, boolean allowReserved, Doc doc) {}
}
