package dev.catenary.runtime;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A value out of a list that may grow: the class has constants for the values that the description names, and an instance of its own
 * for any other, so that a new value in a reply is neither an error nor lost.
 *
 * @param <V> the raw value's type
 * @param <K> the closed enum of the values that the description names, and one for all others
 */
public abstract class OpenEnum<V, K extends Enum<K>> {
    private final V value;
    private final K known;

    /** For generated classes. */
    protected OpenEnum(V value, K known) {
        this.value = Objects.requireNonNull(value);
        this.known = Objects.requireNonNull(known);
    }

    /** The raw value. */
    public final V value() {
        return value;
    }

    /** The value for a {@code switch}. */
    public final K known() {
        return known;
    }

    /** Equal if of the same class with the same raw value. */
    @Override
    public final boolean equals(@Nullable Object other) {
        return this == other
                || other != null
                        && getClass() == other.getClass()
                        && Structure.same(value, ((OpenEnum<?, ?>) other).value);
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
