package dev.catenary.runtime;

import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A property's three states: absent, null, or a value.
 *
 * @param <T> the value's type
 */
public final class Field<T> {
    private static final Field<?> ABSENT = new Field<>(false, null);
    private static final Field<?> NULL = new Field<>(true, null);

    private final boolean present;
    private final @Nullable T value;

    private Field(boolean present, @Nullable T value) {
        this.present = present;
        this.value = value;
    }

    /** The property is not there. */
    @SuppressWarnings("unchecked") // holds no T
    public static <T> Field<T> absent() {
        return (Field<T>) ABSENT;
    }

    /** The property is there and null. */
    @SuppressWarnings("unchecked") // holds no T
    public static <T> Field<T> ofNull() {
        return (Field<T>) NULL;
    }

    /** The property has a value. */
    public static <T> Field<T> of(T value) {
        return new Field<>(true, Objects.requireNonNull(value));
    }

    /** Whether the property is not there. */
    public boolean isAbsent() {
        return !present;
    }

    /** Whether the property is there and null. */
    public boolean isNull() {
        return present && value == null;
    }

    /** Whether there is a value. */
    public boolean hasValue() {
        return value != null;
    }

    /**
     * The value.
     *
     * @throws NoSuchElementException if absent or null
     */
    public T value() {
        if (value == null) {
            throw new NoSuchElementException(present ? "the property is null" : "the property is absent");
        }
        return value;
    }

    /** The value, or null if the property is null or absent. */
    public @Nullable T orNull() {
        return value;
    }

    /** The same state with the value converted. */
    public <R> Field<R> map(Function<? super T, ? extends R> conversion) {
        if (value != null) {
            return Field.of(conversion.apply(value));
        }
        return present ? ofNull() : absent();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Field<?> that && present == that.present && Structure.same(value, that.value);
    }

    @Override
    public int hashCode() {
        return value == null ? Boolean.hashCode(present) : Structure.hash(value);
    }

    @Override
    public String toString() {
        return present ? "Field[" + Structure.print(value) + "]" : "Field[absent]";
    }
}
