package dev.catenary.runtime;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.UUID;

/** Single values as plain text, the way parameters, forms and text bodies carry them. */
final class Scalars {
    /** Digits that a plain decimal may take; beyond, its exponent is a mistake or an attack on memory. */
    private static final int PLAIN_DIGITS = 10_000;

    private Scalars() {}

    /** Whether {@link #text} has a form for the value. */
    static boolean isScalar(Object value) {
        if (value instanceof OpenEnum<?, ?> choice) {
            return isScalar(choice.value());
        }
        if (value instanceof Union union) {
            return isScalar(union.value());
        }
        if (value instanceof JsonValue json) {
            return json.kind() != JsonKind.OBJECT && json.kind() != JsonKind.ARRAY && !json.isNull();
        }
        return value instanceof CharSequence
                || value instanceof Number
                || value instanceof Boolean
                || value instanceof OffsetDateTime
                || value instanceof LocalDate
                || value instanceof UUID
                || value instanceof byte[];
    }

    /**
     * The canonical text: numbers without exponent, date-times and dates as RFC 3339 has them, bytes in Base64 (RFC 4648, section 4),
     * open enums and unions as what they hold.
     *
     * @throws IllegalArgumentException if the value is not a scalar, or a number without a finite plain form
     */
    static String text(Object value) {
        if (value instanceof String text) {
            return text;
        }
        if (value instanceof Number number) {
            return number(number);
        }
        if (value instanceof OpenEnum<?, ?> choice) {
            return text(choice.value());
        }
        if (value instanceof Union union) {
            return text(union.value());
        }
        if (value instanceof OffsetDateTime time) {
            return Rfc3339.text(time);
        }
        if (value instanceof LocalDate date) {
            return Rfc3339.text(date);
        }
        if (value instanceof byte[] bytes) {
            return Base64.getEncoder().encodeToString(bytes);
        }
        if (value instanceof JsonValue json) {
            return text(json.kind().isNumber() ? json.content() : json.asText());
        }
        if (isScalar(value)) {
            return value.toString();
        }
        throw new IllegalArgumentException(
                "not a single value: " + value.getClass().getName());
    }

    private static String number(Number number) {
        if (number instanceof BigDecimal decimal) {
            return plain(decimal);
        }
        if (number instanceof Double || number instanceof Float) {
            BigDecimal decimal = finite(number).stripTrailingZeros();
            return plain(decimal.scale() < 0 ? decimal.setScale(0) : decimal);
        }
        return number.toString();
    }

    private static String plain(BigDecimal decimal) {
        if (Math.abs((long) decimal.scale()) > PLAIN_DIGITS) {
            throw new IllegalArgumentException(decimal + " is too long without its exponent");
        }
        return decimal.toPlainString();
    }

    /** The decimal in the fewest digits that give the double or float back. */
    static BigDecimal finite(Number number) {
        if (!Double.isFinite(number.doubleValue())) {
            throw new IllegalArgumentException(number + " is not finite");
        }
        return new BigDecimal(number.toString());
    }
}
