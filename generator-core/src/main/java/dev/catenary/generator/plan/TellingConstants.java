package dev.catenary.generator.plan;

import com.palantir.javapoet.ClassName;
import dev.catenary.generator.api.Value;
import dev.catenary.generator.plan.Typed.Codec;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What tells the members of a union apart says which member a value is, so that the builder of that member knows it: a
 * property with one value only, which is left to callers elsewhere if it is optional, as its presence can mean something;
 * and a discriminator that may have any value, where one of them means this member.
 */
final class TellingConstants {
    private final Map<ClassName, Map<String, Set<String>>> telling = new HashMap<>();
    private final Map<ClassName, EnumType> enums = new HashMap<>();

    private TellingConstants() {}

    /** The types, with the constants that builders fill in. */
    static List<JavaType> mark(List<JavaType> types) {
        TellingConstants constants = new TellingConstants();
        types.forEach(constants::collect);
        return types.stream().map(constants::marked).toList();
    }

    private void collect(JavaType type) {
        if (type instanceof UnionType union && union.factories()) {
            union.arms().forEach(this::collect);
        } else if (type instanceof EnumType choice) {
            enums.put(choice.name(), choice);
        }
    }

    private void collect(UnionType.Arm arm) {
        if (arm.type().codec() instanceof Codec.OfType model) {
            Map<String, Set<String>> values = telling.computeIfAbsent(model.type(), none -> new HashMap<>());
            arm.tests()
                    .forEach(test -> test.constants()
                            .forEach((property, meant) -> values.computeIfAbsent(property, none -> new HashSet<>())
                                    .addAll(meant)));
        }
    }

    private JavaType marked(JavaType type) {
        if (!(type instanceof ObjectType model) || !model.builder() || !telling.containsKey(model.name())) {
            return type;
        }
        Map<String, Set<String>> values = telling.get(model.name());
        List<Field> fields = model.fields().stream()
                .map(field -> marked(field, values.getOrDefault(field.wireName(), Set.of())))
                .toList();
        return new ObjectType(model.name(), fields, model.additional(), model.bases(), model.builder(), model.doc());
    }

    /** @param values those that mean the model, in any union; it is not for the builder to choose one of several */
    private Field marked(Field field, Set<String> values) {
        if (values.isEmpty() || field.access().readOnly()) {
            return field;
        }
        if (field.constant().isPresent()) {
            return field.asTelling(field.constant().get());
        }
        Value value = new Value.Text(values.iterator().next());
        return values.size() == 1 && canBe(field, value) ? field.asTelling(value) : field;
    }

    /** A discriminator without a mapping means a schema's name, which need not be among the values of an enum. */
    private boolean canBe(Field field, Value text) {
        if (field.type().codec() instanceof Codec.OfType named && enums.containsKey(named.type())) {
            return enums.get(named.type()).constants().stream()
                    .anyMatch(constant -> constant.value().equals(text));
        }
        return field.type().equals(Typing.STRING);
    }
}
