package dev.catenary.runtime;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Plain Java values to JSON values. */
final class JsonValues {
    private JsonValues() {}

    static JsonValue of(@Nullable Object value, int depth) {
        if (depth > JsonLimits.NESTING) {
            throw new IllegalArgumentException("nested deeper than " + JsonLimits.NESTING);
        }
        if (value == null) {
            return JsonValue.ofNull();
        }
        if (value instanceof JsonValue json) {
            return json;
        }
        if (value instanceof String text) {
            return JsonValue.string(text);
        }
        if (value instanceof Boolean bool) {
            return JsonValue.bool(bool);
        }
        if (value instanceof Number number) {
            return number(number);
        }
        if (value instanceof Model model) {
            return JsonValue.parse(model.toJson());
        }
        return composed(value, depth);
    }

    private static JsonValue composed(Object value, int depth) {
        if (value instanceof OpenEnum<?, ?> choice) {
            return of(choice.value(), depth + 1);
        }
        if (value instanceof Union union) {
            return of(union.value(), depth + 1);
        }
        if (value instanceof Collection<?> items) {
            List<JsonValue> converted = new ArrayList<>(items.size());
            items.forEach(item -> converted.add(of(item, depth + 1)));
            return JsonValue.array(converted);
        }
        if (value instanceof Map<?, ?> members) {
            Map<String, JsonValue> converted = new LinkedHashMap<>();
            members.forEach((name, member) -> converted.put(name(name), of(member, depth + 1)));
            return JsonValue.object(converted);
        }
        return JsonValue.string(Scalars.text(value));
    }

    private static String name(@Nullable Object key) {
        if (key instanceof String name) {
            return name;
        }
        throw new IllegalArgumentException("a JSON object's names are strings, not " + key);
    }

    private static JsonValue number(Number number) {
        if (number instanceof Long || number instanceof Integer || number instanceof Short || number instanceof Byte) {
            return JsonValue.number(number.longValue());
        }
        if (number instanceof BigInteger large) {
            return JsonValue.number(large);
        }
        if (number instanceof BigDecimal decimal) {
            return JsonValue.fraction(decimal);
        }
        if (number instanceof Double || number instanceof Float) {
            return JsonValue.fraction(Scalars.finite(number));
        }
        throw new IllegalArgumentException(
                "not a JSON number: " + number.getClass().getName());
    }
}
