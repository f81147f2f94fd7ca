package dev.catenary.runtime;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** Codecs of numbers. No digit that came is lost: what the Java type cannot hold is kept as it was spelled. */
final class NumberCodecs {
    private static final long NO_FRACTION_DIGITS = 1_000;

    /** Decimals of so few digits come back from the double, or float, nearest to them (IEEE 754). */
    private static final int EXACT_DOUBLE_DIGITS = 15;

    private static final int EXACT_FLOAT_DIGITS = 6;

    private NumberCodecs() {}

    /**
     * JSON Schema counts {@code 1.0} and {@code 1E2} as integers; null if there is a real fraction. Checks the magnitude before it
     * spells out an exponent.
     */
    private static @Nullable BigInteger integral(JsonReader in) {
        BigDecimal decimal = in.decimal();
        if (decimal.signum() == 0) {
            return BigInteger.ZERO;
        }
        long integerDigits = (long) decimal.precision() - decimal.scale();
        if (integerDigits > NO_FRACTION_DIGITS || integerDigits <= 0) {
            return null;
        }
        BigDecimal stripped = decimal.stripTrailingZeros();
        return stripped.scale() > 0 ? null : stripped.toBigInteger();
    }

    private static BigInteger integer(JsonReader in) {
        BigInteger integer = integral(in);
        if (integer == null) {
            throw in.mismatch("expected an integer, found a number with a fraction or out of range");
        }
        in.keepOriginal(in.value());
        return integer;
    }

    private static long int64(JsonReader in) {
        if (in.kind() != JsonKind.NUMBER) {
            return in.int64();
        }
        BigInteger integer = integer(in);
        if (integer.bitLength() >= Long.SIZE) {
            throw in.mismatch("expected an integer of 64 bits, found a larger one");
        }
        return integer.longValue();
    }

    private abstract static class Numeric<T extends Number> implements Codec<T> {
        @Override
        public final boolean accepts(JsonKind kind) {
            return kind.isNumber();
        }
    }

    static final class OfInt32 extends Numeric<Integer> {
        @Override
        public Integer read(JsonReader in) {
            long value = int64(in);
            if (value != (int) value) {
                throw in.mismatch("expected an integer of 32 bits, found a larger one");
            }
            return (int) value;
        }

        @Override
        public void write(JsonWriter out, Integer value) {
            out.number(value.longValue());
        }
    }

    static final class OfInt64 extends Numeric<Long> {
        @Override
        public Long read(JsonReader in) {
            return int64(in);
        }

        @Override
        public void write(JsonWriter out, Long value) {
            out.number(value.longValue());
        }
    }

    static final class OfInteger extends Numeric<BigInteger> {
        @Override
        public BigInteger read(JsonReader in) {
            return in.kind() == JsonKind.NUMBER ? integer(in) : in.integer();
        }

        @Override
        public void write(JsonWriter out, BigInteger value) {
            out.number(value);
        }
    }

    static final class OfDecimal extends Numeric<BigDecimal> {
        @Override
        public BigDecimal read(JsonReader in) {
            return in.decimal();
        }

        @Override
        public void write(JsonWriter out, BigDecimal value) {
            out.number(value);
        }
    }

    static final class OfDouble extends Numeric<Double> {
        @Override
        public Double read(JsonReader in) {
            double value = in.float64();
            if (Double.isInfinite(value)) {
                throw in.mismatch("expected a double, found a larger number");
            }
            if (in.digits() > EXACT_DOUBLE_DIGITS && in.decimal().compareTo(Scalars.finite(value)) != 0) {
                in.keepOriginal(in.value());
            }
            return value;
        }

        @Override
        public void write(JsonWriter out, Double value) {
            out.number(value.doubleValue());
        }
    }

    static final class OfFloat extends Numeric<Float> {
        @Override
        public Float read(JsonReader in) {
            float value = in.decimal().floatValue();
            if (Float.isInfinite(value)) {
                throw in.mismatch("expected a float, found a larger number");
            }
            if (in.digits() > EXACT_FLOAT_DIGITS && in.decimal().compareTo(Scalars.finite(value)) != 0) {
                in.keepOriginal(in.value());
            }
            return value;
        }

        @Override
        public void write(JsonWriter out, Float value) {
            out.number(value.floatValue());
        }
    }
}
