package dev.catenary.runtime;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A value out of a list that may grow: the class has constants for the values that the description names, and an instance of its own
 * for any other, so that a new value in a reply is neither an error nor lost.
 *
 * @param <V> the raw value's type
 */
public abstract class OpenEnum<V> {
    private final V value;

    /** For generated classes. */
    protected OpenEnum(V value) {
        this.value = Objects.requireNonNull(value);
    }

    /** The raw value. */
    public final V value() {
        return value;
    }

    /** Equal if of the same class with the same raw value. */
    @Override
    public final boolean equals(@Nullable Object other) {
        return this == other
                || other != null
                        && getClass() == other.getClass()
                        && Structure.same(value, ((OpenEnum<?>) other).value);
    }

    @Override
    public final int hashCode() {
        return Structure.hash(value);
    }

    /** The raw value as text. */
    @Override
    public final String toString() {
        return Scalars.isScalar(value) ? Scalars.text(value) : Structure.print(value);
    }
}
