package dev.catenary.runtime;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.io.SerializedString;

/** Reads JSON text as it streams in. */
final class ParserReader extends JsonReader {
    private final JsonParser parser;
    private final Characters characters = new Characters();

    /** The parser must stand on the first token of a value. */
    ParserReader(JsonParser parser, @Nullable Object origin) {
        super(origin);
        this.parser = parser;
    }

    @Override
    public JsonKind kind() {
        JsonToken token = parser.currentToken();
        switch (token) {
            case START_OBJECT, END_OBJECT:
                return JsonKind.OBJECT;
            case START_ARRAY, END_ARRAY:
                return JsonKind.ARRAY;
            case VALUE_STRING:
                return JsonKind.STRING;
            case VALUE_NUMBER_INT:
                return JsonKind.INTEGER;
            case VALUE_NUMBER_FLOAT:
                return JsonKind.NUMBER;
            case VALUE_TRUE, VALUE_FALSE:
                return JsonKind.BOOLEAN;
            case VALUE_NULL:
                return JsonKind.NULL;
            default:
                throw new IllegalStateException("not on a value but on " + token);
        }
    }

    @Override
    public String string() {
        require(JsonToken.VALUE_STRING, JsonKind.STRING);
        return parser.getString();
    }

    @Override
    CharSequence characters() {
        require(JsonToken.VALUE_STRING, JsonKind.STRING);
        return characters.set(parser.getStringCharacters(), parser.getStringOffset(), parser.getStringLength());
    }

    @Override
    public boolean bool() {
        JsonToken token = parser.currentToken();
        if (token != JsonToken.VALUE_TRUE && token != JsonToken.VALUE_FALSE) {
            throw expected(JsonKind.BOOLEAN);
        }
        return token == JsonToken.VALUE_TRUE;
    }

    @Override
    public long int64() {
        require(JsonToken.VALUE_NUMBER_INT, JsonKind.INTEGER);
        if (parser.getNumberType() == JsonParser.NumberType.BIG_INTEGER) {
            throw mismatch("expected an integer of 64 bits, found a larger one");
        }
        return parser.getLongValue();
    }

    @Override
    public BigInteger integer() {
        require(JsonToken.VALUE_NUMBER_INT, JsonKind.INTEGER);
        return parser.getBigIntegerValue();
    }

    @Override
    public BigDecimal decimal() {
        requireNumber();
        try {
            return parser.getDecimalValue();
        } catch (NumberFormatException exponent) {
            // Without a Java form it cannot be kept raw either; the JDK's limit for exponents is that of an int.
            throw new DecodeException("JSON number has an exponent beyond 32 bits" + fromOrigin(), null, exponent);
        }
    }

    @Override
    public double float64() {
        requireNumber();
        return parser.getDoubleValue();
    }

    @Override
    int digits() {
        return parser.getStringLength();
    }

    @Override
    public void enterObject() {
        require(JsonToken.START_OBJECT, JsonKind.OBJECT);
    }

    @Override
    public @Nullable String nextName() {
        moved();
        String name = parser.nextName();
        if (name != null) {
            parser.nextToken();
        }
        return name;
    }

    @Override
    boolean nextName(SerializedString expected) {
        moved();
        if (!parser.nextName(expected)) {
            return false;
        }
        parser.nextToken();
        return true;
    }

    @Override
    @Nullable
    String name() {
        if (parser.currentToken() != JsonToken.PROPERTY_NAME) {
            return null;
        }
        String name = parser.currentName();
        parser.nextToken();
        return name;
    }

    @Override
    public void enterArray() {
        require(JsonToken.START_ARRAY, JsonKind.ARRAY);
    }

    @Override
    public boolean nextItem() {
        moved();
        return parser.nextToken() != JsonToken.END_ARRAY;
    }

    @Override
    public JsonValue value() {
        switch (kind()) {
            case OBJECT:
                return object();
            case ARRAY:
                return array();
            case STRING:
                return JsonValue.string(parser.getString());
            case INTEGER:
                return parser.getNumberType() == JsonParser.NumberType.BIG_INTEGER
                        ? JsonValue.number(parser.getBigIntegerValue())
                        : JsonValue.number(parser.getLongValue());
            case NUMBER:
                return JsonValue.fraction(decimal());
            case BOOLEAN:
                return JsonValue.bool(parser.getBooleanValue());
            default:
                return JsonValue.ofNull();
        }
    }

    private JsonValue object() {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        for (String name = nextName(); name != null; name = nextName()) {
            if (members.put(name, value()) != null) {
                throw duplicate(name);
            }
        }
        return JsonValue.object(members);
    }

    private JsonValue array() {
        List<JsonValue> items = new ArrayList<>();
        while (nextItem()) {
            items.add(value());
        }
        return JsonValue.array(items);
    }

    private void require(JsonToken token, JsonKind kind) {
        if (parser.currentToken() != token) {
            throw expected(kind);
        }
    }

    private void requireNumber() {
        JsonToken token = parser.currentToken();
        if (token != JsonToken.VALUE_NUMBER_INT && token != JsonToken.VALUE_NUMBER_FLOAT) {
            throw expected(JsonKind.NUMBER);
        }
    }
}
