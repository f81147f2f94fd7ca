package dev.catenary.generator.plan;

import com.palantir.javapoet.ClassName;
import dev.catenary.generator.api.Doc;
import java.util.List;
import java.util.Optional;

/**
 * A base whose subtypes are told apart by a property: a sealed interface that its subtypes implement.
 *
 * @param fields properties that every subtype has with the same accessor
 * @param permitted the direct subtypes, {@code other} among them
 * @param usual the subtype of values that none of the arms means, if it is not {@code other}
 * @param other the model that holds an unknown or plain value
 */
public record HierarchyType(
        ClassName name,
        String property,
        List<Field> fields,
        List<Arm> arms,
        List<ClassName> permitted,
        Optional<ClassName> usual,
        ClassName other,
        List<ClassName> bases,
        Doc doc)
        implements JavaType {
    public HierarchyType {
        fields = List.copyOf(fields);
        arms = List.copyOf(arms);
        permitted = List.copyOf(permitted);
        bases = List.copyOf(bases);
    }

    HierarchyType withFields(List<Field> common) {
        return new HierarchyType(name, property, common, arms, permitted, usual, other, bases, doc);
    }

    /** A subtype and the values that mean it. */
    public record Arm(ClassName type, List<String> values) {
        public Arm {
            values = List.copyOf(values);
        }
    }
}
