package dev.catenary.jackson;

import dev.catenary.runtime.Codec;
import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.DecodeException;
import dev.catenary.runtime.JsonValue;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import org.jspecify.annotations.Nullable;

/** Finds out which classes are generated: those with a public constant {@code TYPE} that reads and writes them. */
final class GeneratedTypes {
    private GeneratedTypes() {}

    /** How the class is read and written; null if it is not generated. */
    static @Nullable Codec<?> codec(Class<?> type) {
        if (type == JsonValue.class) {
            return Codecs.JSON;
        }
        try {
            // Of the class itself, or of the union that a wrapper belongs to.
            Field field = type.getField("TYPE");
            boolean constant = Modifier.isStatic(field.getModifiers()) && Codec.class.isAssignableFrom(field.getType());
            return constant ? (Codec<?>) field.get(null) : null;
        } catch (NoSuchFieldException | IllegalAccessException notGenerated) {
            return null;
        }
    }

    /**
     * The value as that type.
     *
     * @throws DecodeException if it does not fit
     */
    static Object read(Codec<?> codec, Class<?> type, JsonValue json) {
        Object value = json.as(codec);
        if (!type.isInstance(value)) {
            throw new DecodeException("the JSON is not for " + type.getSimpleName());
        }
        return value;
    }
}
