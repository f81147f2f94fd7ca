package dev.catenary.runtime;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.io.SerializedString;

/** Writes one JSON text, value by value. */
public final class JsonWriter {
    private final JsonGenerator out;
    private final boolean forRequest;
    private byte @Nullable [] date;

    JsonWriter(JsonGenerator out, boolean forRequest) {
        this.out = out;
        this.forRequest = forRequest;
    }

    /** Whether the text is a request's body, where read-only properties have no place. */
    public boolean forRequest() {
        return forRequest;
    }

    /** A string. */
    public void string(String value) {
        out.writeString(value);
    }

    /** A date-time as a string. */
    void dateTime(OffsetDateTime value) {
        date = date == null ? new byte[Rfc3339.LONGEST] : date;
        out.writeUTF8String(date, 0, Rfc3339.write(value, date));
    }

    /** A date as a string. */
    void date(LocalDate value) {
        date = date == null ? new byte[Rfc3339.LONGEST] : date;
        out.writeUTF8String(date, 0, Rfc3339.write(value, date));
    }

    /** An integer. */
    public void number(long value) {
        out.writeNumber(value);
    }

    /** An integer of any size. */
    public void number(BigInteger value) {
        out.writeNumber(value);
    }

    /** A decimal with its scale: {@code 1.10} stays so. Scales out of the usual are written with an exponent. */
    public void number(BigDecimal value) {
        out.writeNumber(value);
    }

    /**
     * A double, in the fewest digits that give it back.
     *
     * @throws IllegalArgumentException if it is NaN or infinite
     */
    public void number(double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException(value + " has no form in JSON");
        }
        out.writeNumber(value);
    }

    /**
     * A float, in the fewest digits that give it back.
     *
     * @throws IllegalArgumentException if it is NaN or infinite
     */
    public void number(float value) {
        if (!Float.isFinite(value)) {
            throw new IllegalArgumentException(value + " has no form in JSON");
        }
        out.writeNumber(value);
    }

    /** A boolean. */
    public void bool(boolean value) {
        out.writeBoolean(value);
    }

    /** A null. */
    public void nullValue() {
        out.writeNull();
    }

    /**
     * An item of the array, or a member of the object, that has been begun.
     *
     * @param key its index or name
     * @throws IllegalArgumentException if it is null and must not be
     */
    <T extends @Nullable Object> void element(Codec<T> codec, T value, Object key) {
        if (value == null && !(codec instanceof NullableCodec)) {
            String around = out.streamWriteContext().getParent().pathAsPointer().toString();
            throw new IllegalArgumentException(around + "/" + key + " is null, and the description allows none there");
        }
        codec.write(this, value);
    }

    /** Begins an object; {@link #name} and a value follow in turn. */
    public void startObject() {
        out.writeStartObject();
    }

    /** Ends the innermost object. */
    public void endObject() {
        out.writeEndObject();
    }

    /** The name of the property whose value follows. */
    public void name(String name) {
        out.writeName(name);
    }

    void name(SerializedString name) {
        out.writeName(name);
    }

    /** Begins an array. */
    public void startArray() {
        out.writeStartArray();
    }

    /** Ends the innermost array. */
    public void endArray() {
        out.writeEndArray();
    }

    /** Any value, as it is. */
    public void value(JsonValue value) {
        Object content = value.content();
        switch (value.kind()) {
            case OBJECT -> members(value.members());
            case ARRAY -> {
                out.writeStartArray();
                value.items().forEach(this::value);
                out.writeEndArray();
            }
            case STRING -> out.writeString((String) content);
            case INTEGER -> {
                if (content instanceof Long small) {
                    out.writeNumber(small);
                } else {
                    out.writeNumber((BigInteger) content);
                }
            }
            case NUMBER -> out.writeNumber((BigDecimal) content);
            case BOOLEAN -> out.writeBoolean((Boolean) content);
            case NULL -> out.writeNull();
        }
    }

    private void members(Map<String, JsonValue> members) {
        out.writeStartObject();
        members.forEach((name, member) -> {
            out.writeName(name);
            value(member);
        });
        out.writeEndObject();
    }
}
