package dev.catenary.runtime;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How an open enum is read and written: as its raw value.
 *
 * @param <E> the enum
 * @param <V> the raw value's type
 */
public final class EnumType<E extends OpenEnum<V, ?>, V> implements Codec<E> {
    private final Codec<V> codec;
    private final Function<V, E> unknown;
    private final List<E> constants;
    private final @Nullable TextTable<E> byText;
    private final Map<Object, E> byValue = new HashMap<>();

    private EnumType(Codec<V> codec, Function<V, E> unknown, List<E> constants) {
        this.codec = codec;
        this.unknown = unknown;
        this.constants = constants;
        if (codec == Codecs.STRING) {
            byText = new TextTable<>(constants);
        } else {
            byText = null;
            for (E constant : constants) {
                byValue.put(key(constant.value()), constant);
            }
        }
    }

    /** {@code unknown} makes the instances for values that no constant has. Mixed enums use {@link Codecs#JSON}. */
    @SafeVarargs
    @SuppressWarnings("varargs") // only read
    public static <E extends OpenEnum<V, ?>, V> EnumType<E, V> of(
            Codec<V> codec, Function<V, E> unknown, E... constants) {
        return new EnumType<>(codec, unknown, List.of(constants));
    }

    /** The constant with that value, else a new instance. */
    public E of(V value) {
        E constant = byText != null && value instanceof String text ? byText.find(text) : byValue.get(key(value));
        return constant != null ? constant : unknown.apply(value);
    }

    /** The values that the description names. */
    public List<E> constants() {
        return constants;
    }

    @Override
    public E read(JsonReader in) {
        if (byText != null) {
            E constant = byText.find(in.characters());
            if (constant != null) {
                return constant;
            }
        }
        return of(codec.read(in));
    }

    @Override
    public void write(JsonWriter out, E value) {
        codec.write(out, value.value());
    }

    @Override
    public boolean accepts(JsonKind kind) {
        return kind == JsonKind.NULL ? byValue.containsKey(JsonValue.ofNull()) : codec.accepts(kind);
    }

    /** Decimals that are numerically equal are one key. */
    private static Object key(Object value) {
        return value instanceof BigDecimal decimal ? JsonValue.fraction(decimal) : value;
    }
}
