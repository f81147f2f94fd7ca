package dev.catenary.runtime;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Any JSON value; immutable. Numbers keep every digit. Two are equal if JSON takes them for the same: numbers by their
 * numeric value ({@code 1}, {@code 1.0} and {@code 1E0} are equal), objects whatever the order of their members.
 */
public final class JsonValue {
    private static final BigInteger MIN_LONG = BigInteger.valueOf(Long.MIN_VALUE);
    private static final BigInteger MAX_LONG = BigInteger.valueOf(Long.MAX_VALUE);
    private static final JsonValue NULL = new JsonValue(JsonKind.NULL, "null");
    private static final JsonValue TRUE = new JsonValue(JsonKind.BOOLEAN, true);
    private static final JsonValue FALSE = new JsonValue(JsonKind.BOOLEAN, false);

    private final JsonKind kind;
    /** By kind: Map of JsonValue, List of JsonValue, String, Long or BigInteger, BigDecimal, Boolean, "null". */
    private final Object content;

    private JsonValue(JsonKind kind, Object content) {
        this.kind = kind;
        this.content = content;
    }

    /** The JSON null. */
    public static JsonValue ofNull() {
        return NULL;
    }

    /**
     * A plain Java value: null, String, Boolean, any Number of the JDK, Collection, Map with String keys, a model, an open enum, a
     * date or date-time, UUID, bytes (as Base64), or a JsonValue.
     *
     * @throws IllegalArgumentException for anything else, NaN, and what is nested deeper than 512
     */
    public static JsonValue of(@Nullable Object value) {
        return JsonValues.of(value, 0);
    }

    /**
     * Reads one complete JSON text.
     *
     * @throws DecodeException if it is not JSON, or has one name twice in an object
     */
    public static JsonValue parse(String json) {
        return Json.read(Codecs.JSON, json, null);
    }

    /** What it is. */
    public JsonKind kind() {
        return kind;
    }

    /** Whether it is JSON's null. */
    public boolean isNull() {
        return kind == JsonKind.NULL;
    }

    /**
     * A string's content; a number or boolean as JSON writes it.
     *
     * @throws DecodeException if it is null, an array or an object
     */
    public String asText() {
        if (kind == JsonKind.OBJECT || kind == JsonKind.ARRAY || kind == JsonKind.NULL) {
            throw isNot("a string, number or boolean");
        }
        return content.toString();
    }

    /**
     * An integer, also one written as {@code 1.0} or {@code 1E2}.
     *
     * @throws DecodeException if it is none of 64 bits
     */
    public long asLong() {
        return as(Codecs.INT64);
    }

    /**
     * A number, with its scale.
     *
     * @throws DecodeException if it is none
     */
    public BigDecimal asDecimal() {
        if (content instanceof Long small) {
            return BigDecimal.valueOf(small);
        }
        if (content instanceof BigInteger large) {
            return new BigDecimal(large);
        }
        if (content instanceof BigDecimal decimal) {
            return decimal;
        }
        throw isNot("a number");
    }

    /**
     * A boolean.
     *
     * @throws DecodeException if it is none
     */
    public boolean asBoolean() {
        return as(Codecs.BOOLEAN);
    }

    /**
     * An object's member, or null if there is none of that name.
     *
     * @throws DecodeException if it is not an object
     */
    public @Nullable JsonValue get(String name) {
        return members().get(name);
    }

    /**
     * An array's items.
     *
     * @throws DecodeException if it is not an array
     */
    @SuppressWarnings("unchecked") // by kind
    public List<JsonValue> items() {
        if (kind != JsonKind.ARRAY) {
            throw isNot("an array");
        }
        return (List<JsonValue>) content;
    }

    /**
     * An object's members in their order.
     *
     * @throws DecodeException if it is not an object
     */
    @SuppressWarnings("unchecked") // by kind
    public Map<String, JsonValue> members() {
        if (kind != JsonKind.OBJECT) {
            throw isNot("an object");
        }
        return (Map<String, JsonValue>) content;
    }

    /** As plain Java: null, String, Boolean, Long, BigInteger, BigDecimal, List or Map of these, which the caller may change. */
    public @Nullable Object raw() {
        switch (kind) {
            case NULL:
                return null;
            case ARRAY:
                List<@Nullable Object> items = new ArrayList<>();
                items().forEach(item -> items.add(item.raw()));
                return items;
            case OBJECT:
                Map<String, @Nullable Object> members = new LinkedHashMap<>();
                members().forEach((name, member) -> members.put(name, member.raw()));
                return members;
            default:
                return content;
        }
    }

    /**
     * Read as a type: {@code value.as(Card.TYPE)}.
     *
     * @throws DecodeException if it does not fit
     */
    public <T extends @Nullable Object> T as(Codec<T> type) {
        return Json.read(type, this, null);
    }

    /** JSON text that reads back as an equal value. */
    public String toJson() {
        return Json.text(Codecs.JSON, this);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other == this || other instanceof JsonValue that && same(that);
    }

    private boolean same(JsonValue that) {
        if (kind.isNumber() && that.kind.isNumber()) {
            return content instanceof Long && that.content instanceof Long
                    ? content.equals(that.content)
                    : asDecimal().compareTo(that.asDecimal()) == 0;
        }
        return kind == that.kind && content.equals(that.content);
    }

    @Override
    public int hashCode() {
        return kind.isNumber() ? Structure.hash(asDecimal()) : content.hashCode();
    }

    /** As JSON text, abbreviated where it is nested deep. */
    @Override
    public String toString() {
        return Structure.print(this);
    }

    static JsonValue string(String text) {
        return new JsonValue(JsonKind.STRING, text);
    }

    static JsonValue bool(boolean value) {
        return value ? TRUE : FALSE;
    }

    static JsonValue number(long value) {
        return new JsonValue(JsonKind.INTEGER, value);
    }

    static JsonValue number(BigInteger value) {
        boolean small = value.compareTo(MIN_LONG) >= 0 && value.compareTo(MAX_LONG) <= 0;
        return small ? number(value.longValue()) : new JsonValue(JsonKind.INTEGER, value);
    }

    /** A number whose text has a fraction or exponent; without either it counts as an integer, as it would when read. */
    static JsonValue fraction(BigDecimal value) {
        return value.scale() == 0 ? number(value.unscaledValue()) : new JsonValue(JsonKind.NUMBER, value);
    }

    /** Takes the list over. */
    static JsonValue array(List<JsonValue> items) {
        return new JsonValue(JsonKind.ARRAY, Collections.unmodifiableList(items));
    }

    /** Takes the map over. */
    static JsonValue object(Map<String, JsonValue> members) {
        return new JsonValue(JsonKind.OBJECT, Collections.unmodifiableMap(members));
    }

    Object content() {
        return content;
    }

    private DecodeException isNot(String wanted) {
        return new DecodeException("expected " + wanted + ", found " + kind.text(), this);
    }
}
