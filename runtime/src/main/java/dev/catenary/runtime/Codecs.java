package dev.catenary.runtime;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The codecs that are not generated. */
public final class Codecs {
    /** Any string. */
    public static final Codec<String> STRING = new TextCodecs.OfString();

    /** An integer of 32 bits; {@code 1.0} counts as one. */
    public static final Codec<Integer> INT32 = new NumberCodecs.OfInt32();

    /** An integer of 64 bits; {@code 1.0} counts as one. */
    public static final Codec<Long> INT64 = new NumberCodecs.OfInt64();

    /** An integer of up to 1,000 digits. */
    public static final Codec<BigInteger> INTEGER = new NumberCodecs.OfInteger();

    /** A decimal of up to 1,000 digits; {@code 1.10} keeps its scale. */
    public static final Codec<BigDecimal> DECIMAL = new NumberCodecs.OfDecimal();

    /** A single-precision number (IEEE 754 binary32); more digits than it holds are kept for writing back. */
    public static final Codec<Float> FLOAT = new NumberCodecs.OfFloat();

    /** A double-precision number (IEEE 754 binary64); more digits than it holds are kept for writing back. */
    public static final Codec<Double> DOUBLE = new NumberCodecs.OfDouble();

    /** {@code true} or {@code false}. */
    public static final Codec<Boolean> BOOLEAN = new OfBoolean();

    /** A date-time with offset, RFC 3339 section 5.6. */
    public static final Codec<OffsetDateTime> DATE_TIME = new TextCodecs.OfDateTime();

    /** A date, RFC 3339 {@code full-date}. */
    public static final Codec<LocalDate> DATE = new TextCodecs.OfDate();

    /** A UUID in its text form of 36 characters (RFC 9562, section 4). */
    public static final Codec<UUID> UUID = new TextCodecs.OfUuid();

    /** Bytes in Base64 (RFC 4648, section 4); the URL-safe alphabet is read, too. */
    public static final Codec<byte[]> BYTES = new TextCodecs.OfBytes();

    /** Bytes that travel as they are in multipart and binary bodies; inside JSON as Base64. */
    public static final Codec<Binary> BINARY = new TextCodecs.OfBinary();

    /** Anything, null included. */
    public static final Codec<JsonValue> JSON = new OfJson();

    private Codecs() {}

    /** An array. */
    public static <T extends @Nullable Object> Codec<List<T>> list(Codec<T> item) {
        return new ListCodec<>(item);
    }

    /** An object whose names are data; keeps their order. */
    public static <T extends @Nullable Object> Codec<Map<String, T>> map(Codec<T> value) {
        return new MapCodec<>(value);
    }

    /** The same or null; for items of lists and values of maps. */
    public static <T> Codec<@Nullable T> nullable(Codec<T> codec) {
        return new NullableCodec<>(codec);
    }

    /**
     * Numbers or booleans that travel as strings, such as {@code "1.50"}; written without exponent.
     *
     * @param codec one of the codecs of numbers, or {@link #BOOLEAN}
     */
    public static <T> Codec<T> quoted(Codec<T> codec) {
        return new QuotedCodec<>(codec);
    }

    private static final class OfBoolean implements Codec<Boolean> {
        @Override
        public Boolean read(JsonReader in) {
            return in.bool();
        }

        @Override
        public void write(JsonWriter out, Boolean value) {
            out.bool(value);
        }

        @Override
        public boolean accepts(JsonKind kind) {
            return kind == JsonKind.BOOLEAN;
        }
    }

    private static final class OfJson implements Codec<JsonValue> {
        @Override
        public JsonValue read(JsonReader in) {
            return in.value();
        }

        @Override
        public void write(JsonWriter out, JsonValue value) {
            out.value(value);
        }

        @Override
        public boolean accepts(JsonKind kind) {
            return true;
        }
    }
}
