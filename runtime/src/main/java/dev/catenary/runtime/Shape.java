package dev.catenary.runtime;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A parameter or body seen the way RFC 6570 sees it: a single value, a list or an association of names and values. What
 * is null, and what is read-only in a model, is left out.
 */
abstract sealed class Shape {
    private final Object source;

    private Shape(Object source) {
        this.source = source;
    }

    static Shape of(Object value) {
        Shape shape = ofNullable(value);
        return shape == null ? new Items(value, List.of()) : shape;
    }

    /** The shape of a form or multipart body: always a {@link Members}. */
    static <B> Members ofBody(Codec<B> codec, B body) {
        Shape shape = of(body);
        if (!(shape instanceof Members)) {
            shape = of(Json.read(Codecs.JSON, Json.bytes(codec, body, true), null));
        }
        if (shape instanceof Members members) {
            return members;
        }
        throw new IllegalArgumentException("A form needs an object with properties");
    }

    private static @Nullable Shape ofNullable(@Nullable Object value) {
        if (value == null) {
            return null;
        }
        if (value instanceof String || value instanceof Number) {
            return new Single(value);
        }
        if (value instanceof Model model) {
            return new Members(model, ofModel(model));
        }
        if (value instanceof Map<?, ?> map) {
            return new Members(map, ofMap(map));
        }
        if (value instanceof Collection<?> items) {
            return new Items(items, ofItems(items));
        }
        if (value instanceof Union union) {
            return ofNullable(union.value());
        }
        return value instanceof JsonValue json ? ofJson(json) : new Single(value);
    }

    private static @Nullable Shape ofJson(JsonValue json) {
        return switch (json.kind()) {
            case NULL -> null;
            case OBJECT -> new Members(json, ofMap(json.members()));
            case ARRAY -> new Items(json, ofItems(json.items()));
            default -> new Single(json);
        };
    }

    private static Map<String, Shape> ofModel(Model model) {
        Map<String, Shape> members = new LinkedHashMap<>();
        for (SetProperty property : Model.setProperties(model)) {
            Shape shape = property.readOnly() ? null : ofNullable(property.value());
            if (shape != null) {
                members.put(property.wireName(), shape);
            }
        }
        return members;
    }

    private static Map<String, Shape> ofMap(Map<?, ?> map) {
        Map<String, Shape> members = new LinkedHashMap<>();
        map.forEach((key, value) -> {
            Shape shape = ofNullable(value);
            if (shape != null) {
                members.put(Scalars.text(key), shape);
            }
        });
        return members;
    }

    private static List<Shape> ofItems(Collection<?> values) {
        List<Shape> items = new ArrayList<>();
        for (Object value : values) {
            Shape shape = ofNullable(value);
            if (shape != null) {
                items.add(shape);
            }
        }
        return items;
    }

    /** The text of a single value; for anything else its JSON text, as no standard has a rule for it. */
    String text() {
        return json();
    }

    /** The JSON text. */
    final String json() {
        return json(source).toJson();
    }

    private static JsonValue json(@Nullable Object value) {
        if (value instanceof Model model) {
            return Json.read(Codecs.JSON, requestBytes(model), null);
        }
        if (value instanceof Union union) {
            return json(union.value());
        }
        if (value instanceof Collection<?> items) {
            return JsonValue.of(items.stream().map(Shape::json).toList());
        }
        if (value instanceof Map<?, ?> map) {
            Map<String, JsonValue> members = new LinkedHashMap<>();
            map.forEach((key, member) -> members.put(Scalars.text(key), json(member)));
            return JsonValue.of(members);
        }
        return JsonValue.of(value == null ? null : textual(value));
    }

    /** In text, octets can only go as Base64. */
    private static Object textual(Object value) {
        return value instanceof Binary data ? data.bytes() : value;
    }

    // A model's type is the codec of its own class.
    @SuppressWarnings("unchecked")
    private static byte[] requestBytes(Model model) {
        return Json.bytes((Codec<Model>) (Codec<?>) model.type, model, true);
    }

    final Object source() {
        return source;
    }

    /** RFC 6570 §2.3: whether there is nothing to send. */
    boolean isUndefined() {
        return false;
    }

    static final class Single extends Shape {
        Single(Object value) {
            super(value);
        }

        @Override
        String text() {
            return Scalars.text(textual(source()));
        }
    }

    static final class Items extends Shape {
        private final List<Shape> values;

        Items(Object source, List<Shape> values) {
            super(source);
            this.values = values;
        }

        List<Shape> values() {
            return values;
        }

        @Override
        boolean isUndefined() {
            return values.isEmpty();
        }
    }

    static final class Members extends Shape {
        private final Map<String, Shape> values;

        Members(Object source, Map<String, Shape> values) {
            super(source);
            this.values = values;
        }

        Map<String, Shape> values() {
            return values;
        }

        @Override
        boolean isUndefined() {
            return values.isEmpty();
        }
    }
}
