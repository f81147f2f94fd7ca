package dev.catenary.generator;

import dev.catenary.runtime.JsonValue;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Where two JSON values first differ: numbers are compared as decimals, the order of members does not count, null is
 * not absent.
 */
record JsonDifference(String pointer, Optional<JsonValue> expected, Optional<JsonValue> actual) {

    static Optional<JsonDifference> between(JsonValue expected, JsonValue actual) {
        return find("", Optional.of(expected), Optional.of(actual));
    }

    private static Optional<JsonDifference> find(
            String pointer, Optional<JsonValue> expected, Optional<JsonValue> actual) {
        if (expected.isEmpty()
                || actual.isEmpty()
                || expected.get().kind() != actual.get().kind()) {
            boolean numbers = expected.isPresent()
                    && actual.isPresent()
                    && expected.get().kind().isNumber()
                    && actual.get().kind().isNumber()
                    && expected.get().asDecimal().compareTo(actual.get().asDecimal()) == 0;
            return numbers ? Optional.empty() : Optional.of(new JsonDifference(pointer, expected, actual));
        }
        return switch (expected.get().kind()) {
            case OBJECT -> inObjects(pointer, expected.get(), actual.get());
            case ARRAY -> inArrays(pointer, expected.get(), actual.get());
            default ->
                expected.get().equals(actual.get())
                        ? Optional.empty()
                        : Optional.of(new JsonDifference(pointer, expected, actual));
        };
    }

    private static Optional<JsonDifference> inObjects(String pointer, JsonValue expected, JsonValue actual) {
        Set<String> names = new LinkedHashSet<>(expected.members().keySet());
        names.addAll(actual.members().keySet());
        return names.stream()
                .flatMap(name -> find(
                        pointer + "/" + name,
                        Optional.ofNullable(expected.get(name)),
                        Optional.ofNullable(actual.get(name)))
                        .stream())
                .findFirst();
    }

    private static Optional<JsonDifference> inArrays(String pointer, JsonValue expected, JsonValue actual) {
        for (int i = 0; i < Math.max(expected.items().size(), actual.items().size()); i++) {
            Optional<JsonDifference> found = find(pointer + "/" + i, item(expected, i), item(actual, i));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<JsonValue> item(JsonValue array, int index) {
        return index < array.items().size() ? Optional.of(array.items().get(index)) : Optional.empty();
    }

    @Override
    public String toString() {
        return (pointer.isEmpty() ? "the whole" : pointer) + " was " + text(expected) + " and is " + text(actual);
    }

    private static String text(Optional<JsonValue> value) {
        return value.map(JsonValue::toString).orElse("absent");
    }
}
