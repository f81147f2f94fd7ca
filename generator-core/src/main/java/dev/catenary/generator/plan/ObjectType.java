package dev.catenary.generator.plan;

import com.palantir.javapoet.ClassName;
import dev.catenary.generator.api.Doc;
import java.util.List;
import java.util.Optional;

/**
 * A model: a final class over a property table.
 *
 * @param additional the type of further properties, where the description gives one
 * @param bases hierarchies it belongs to
 * @param builder callers build it
 */
public record ObjectType(
        ClassName name, List<Field> fields, Optional<Typed> additional, List<ClassName> bases, boolean builder, Doc doc)
        implements JavaType {
    public ObjectType {
        fields = List.copyOf(fields);
        bases = List.copyOf(bases);
    }
}
