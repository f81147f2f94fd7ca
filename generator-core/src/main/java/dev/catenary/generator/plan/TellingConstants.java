package dev.catenary.generator.plan;

import com.palantir.javapoet.ClassName;
import dev.catenary.generator.plan.Typed.Codec;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An optional property with one value only is left to callers, as its presence can mean something. Where it tells the
 * members of a union apart, it means which member a value is, so that the builder of that member knows it.
 */
final class TellingConstants {
    private TellingConstants() {}

    /** The types, with those properties marked. */
    static List<JavaType> mark(List<JavaType> types) {
        Map<ClassName, Set<String>> telling = new HashMap<>();
        for (JavaType type : types) {
            if (type instanceof UnionType union && union.factories()) {
                union.arms().forEach(arm -> collect(arm, telling));
            }
        }
        return types.stream().map(type -> marked(type, telling)).toList();
    }

    private static void collect(UnionType.Arm arm, Map<ClassName, Set<String>> telling) {
        if (arm.type().codec() instanceof Codec.OfType model) {
            Set<String> names = telling.computeIfAbsent(model.type(), none -> new HashSet<>());
            arm.tests().forEach(test -> names.addAll(test.constants().keySet()));
        }
    }

    private static JavaType marked(JavaType type, Map<ClassName, Set<String>> telling) {
        if (!(type instanceof ObjectType model) || !model.builder() || !telling.containsKey(model.name())) {
            return type;
        }
        Set<String> names = telling.get(model.name());
        List<Field> fields = model.fields().stream()
                .map(field -> isLeftOut(field) && names.contains(field.wireName()) ? field.asTelling() : field)
                .toList();
        return new ObjectType(model.name(), fields, model.additional(), model.bases(), model.builder(), model.doc());
    }

    private static boolean isLeftOut(Field field) {
        return !field.required()
                && field.constant().isPresent()
                && !field.access().readOnly();
    }
}
