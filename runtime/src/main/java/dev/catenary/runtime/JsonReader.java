package dev.catenary.runtime;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.io.SerializedString;

/**
 * Walks one JSON value, from text or from a {@link JsonValue}. It stands on a value; the scalar methods read it without moving,
 * {@link #enterObject}/{@link #nextName} and {@link #enterArray}/{@link #nextItem} move through what is inside.
 *
 * <p>Every method that reads a value throws a mismatch if the value is of another kind.
 */
public abstract sealed class JsonReader permits ParserReader, ValueReader {
    private final @Nullable Object origin;
    private @Nullable JsonValue original;
    private int moves;

    JsonReader(@Nullable Object origin) {
        this.origin = origin;
    }

    /** The kind of the value the reader stands on. */
    public abstract JsonKind kind();

    /** A string's content. */
    public abstract String string();

    /** A string's content without a string being made of it; only good until the reader moves. */
    abstract CharSequence characters();

    /** A boolean. */
    public abstract boolean bool();

    /** An integer of 64 bits; a mismatch if it is larger or has a fraction or exponent. */
    public abstract long int64();

    /** An integer of any size; a mismatch if it has a fraction or exponent. */
    public abstract BigInteger integer();

    /** A number of any kind, with every digit and its scale. */
    public abstract BigDecimal decimal();

    /** A number of any kind, to the nearest double; infinite if it is too large. */
    public abstract double float64();

    /** Upper bound of the significant digits of the number the reader stands on. */
    abstract int digits();

    /** Goes into an object; the first {@link #nextName} leads to its first property. */
    public abstract void enterObject();

    /** Moves to the next property's value and gives its name, or null at the object's end. */
    public abstract @Nullable String nextName();

    /** Moves to the next name; if it is the expected one, on to its value. If not, {@link #name} must follow. */
    abstract boolean nextName(SerializedString expected);

    /** After an unexpected name: what {@link #nextName()} would have given. */
    abstract @Nullable String name();

    /** Goes into an array; the first {@link #nextItem} leads to its first item. */
    public abstract void enterArray();

    /** Moves to the next item; false at the array's end. */
    public abstract boolean nextItem();

    /** The whole value the reader stands on, whatever it is; ends on its last token. */
    public abstract JsonValue value();

    /**
     * What a codec throws when the value it stands on does not fit; {@code message} should name what was expected, not
     * the content. The reader must not have moved: then the value can be kept raw, otherwise the whole read fails.
     */
    public final DecodeException mismatch(String message) {
        return new Mismatch(message, null);
    }

    /** What a codec throws when it has taken the whole {@link #value} and that does not fit. */
    public final DecodeException mismatch(String message, JsonValue taken) {
        return new Mismatch(message, taken);
    }

    /**
     * Says that the value just read would be written differently, although it means the same ({@code 10:00:00z} for
     * {@code 10:00:00Z}). The property that holds it keeps {@code text} and writes that.
     */
    public final void keepOriginal(JsonValue text) {
        original = text;
    }

    /** Grows with every move, so that two equal counts mean the same place. */
    final int moves() {
        return moves;
    }

    final void moved() {
        moves++;
    }

    final @Nullable JsonValue takeOriginal() {
        JsonValue taken = original;
        original = null;
        return taken;
    }

    /** Where the JSON came from, such as the operation it answers. */
    final @Nullable Object origin() {
        return origin;
    }

    final String fromOrigin() {
        return origin == null ? "" : " (in " + origin + ")";
    }

    final DecodeException duplicate(String name) {
        return new DecodeException("JSON object has the name \"" + name + "\" twice" + fromOrigin());
    }

    final Mismatch expected(JsonKind wanted) {
        return new Mismatch("expected " + wanted.text() + ", found " + kind().text(), null);
    }
}
