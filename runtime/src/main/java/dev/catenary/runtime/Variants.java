package dev.catenary.runtime;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Where a union names its types, in the order in which they are tried.
 *
 * @param <U> the union
 */
public final class Variants<U> {
    final List<Variant> tried = new ArrayList<>();

    @Nullable
    Variant fallback;

    Variants() {}

    /** A type that a record of the union wraps. The record implements {@link Union}. */
    public <T> Variant wrap(Class<? extends U> wrapper, Codec<T> codec, Function<? super T, ? extends U> wrap) {
        return add(new Variant(wrapper, codec, wrap));
    }

    /** A type that is itself part of the union. */
    public <T extends U> Variant member(Class<T> type, Codec<T> codec) {
        return add(new Variant(type, codec, null));
    }

    /** What wraps the raw JSON when nothing else fits. */
    public void unknown(Class<? extends U> wrapper, Function<JsonValue, ? extends U> wrap) {
        fallback = new Variant(wrapper, Codecs.JSON, wrap);
    }

    /** What is read when nothing else fits: a hierarchy's base. */
    public <T extends U> void otherwise(Class<T> type, Codec<T> codec) {
        fallback = new Variant(type, codec, null);
    }

    private Variant add(Variant variant) {
        tried.add(variant);
        return variant;
    }
}
