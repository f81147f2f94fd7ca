package dev.catenary.runtime;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Collects a model's values. Not for use by several threads; may be used on after {@link #build()}.
 *
 * @param <M> the model
 * @param <B> the generated builder
 */
public abstract class ModelBuilder<M extends Model, B extends ModelBuilder<M, B>> {
    private final ModelType<M> type;
    private final PropertyTable table;
    private @Nullable Object[] slots;
    /** Whether a model has the slots, too, so that they must be copied before they are changed. */
    private boolean shared;

    private @Nullable Map<String, JsonValue> additional;

    /** Nothing set yet. */
    protected ModelBuilder(ModelType<M> type) {
        this.type = type;
        this.table = type.table();
        this.slots = new @Nullable Object[table.properties.length];
    }

    /** Takes over all that a model has, instead of what was set so far. */
    public final B takeOver(M data) {
        slots = ((Model) data).values.slots;
        shared = true;
        additional = data.additionalProperties().isEmpty() ? null : new LinkedHashMap<>(data.additionalProperties());
        return self();
    }

    /**
     * The model.
     *
     * @throws MissingPropertiesException if required properties are missing; names all of them
     */
    public final M build() {
        @Nullable Object[] built = unshared();
        boolean complete = true;
        for (Property property : table.properties) {
            Object content = built[property.index];
            if (content == null || content instanceof Growing) {
                content = settled(property, content);
                built[property.index] = content;
                complete &= content != null || !isDemanded(property);
            }
        }
        if (!complete) {
            throw new MissingPropertiesException(type.name(), missing());
        }
        shared = true;
        Map<String, JsonValue> others =
                additional == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(additional));
        return type.create(new Values(built, others, null));
    }

    private static boolean isDemanded(Property property) {
        return property.required && !property.readOnly;
    }

    private List<String> missing() {
        List<String> missing = new ArrayList<>();
        for (Property property : table.properties) {
            if (slots[property.index] == null && isDemanded(property)) {
                missing.add(property.wireName());
            }
        }
        return missing;
    }

    /** The slots, no longer a model's. */
    private @Nullable Object[] unshared() {
        if (shared) {
            slots = slots.clone();
            shared = false;
        }
        return slots;
    }

    /**
     * A property that the description does not name.
     *
     * @throws IllegalArgumentException if it does name it: use its own method
     */
    public final B additionalProperty(String name, JsonValue value) {
        Property known = table.find(name);
        if (known != null) {
            throw new IllegalArgumentException("\"" + name + "\" is a property of " + type.name() + " of its own");
        }
        additional = additional == null ? new LinkedHashMap<>() : additional;
        additional.put(name, Objects.requireNonNull(value));
        return self();
    }

    /** {@link #additionalProperty(String, JsonValue)} with a value of the table's type for additional properties. */
    protected final B putAdditional(String name, Object value) {
        return additionalProperty(name, JsonValue.parse(Json.text(table.additional, value)));
    }

    /**
     * Sets a property. Null means JSON's null if the property is nullable, else that it is absent; a {@link Field} says which.
     * Lists and maps are copied.
     */
    protected final B set(int index, @Nullable Object value) {
        unshared()[index] = content(table.properties[index], value);
        return self();
    }

    /** Adds an item to a list property. */
    protected final B add(int index, Object item) {
        Object content = slots[index];
        if (!(content instanceof Growing)) {
            content = new Growing(Slots.plain(content) instanceof List<?> items ? items : List.of());
            unshared()[index] = content;
        }
        ((Growing) content).items.add(item);
        return self();
    }

    private static @Nullable Object content(Property property, @Nullable Object value) {
        // Told by their class, which is quicker than asking each value for two interfaces that it has not.
        if (value instanceof String || value instanceof Number || value instanceof Boolean || value instanceof Model) {
            return value;
        }
        if (value instanceof Field<?> field) {
            return field.isAbsent() ? null : content(property, field.orNull());
        }
        if (value == null) {
            return property.nullable ? Values.ExplicitNull.NULL : null;
        }
        if (value instanceof Collection<?> items) {
            return list(items);
        }
        return value instanceof Map<?, ?> members ? Collections.unmodifiableMap(new LinkedHashMap<>(members)) : value;
    }

    /** An immutable copy; of an immutable list without nulls the list itself. */
    private static List<?> list(Collection<?> items) {
        for (Object item : items) {
            if (item == null) {
                return Collections.unmodifiableList(new ArrayList<>(items));
            }
        }
        return List.copyOf(items);
    }

    /** A slot's content at build time: growing lists become lists, and what is not set but constant is filled in. */
    private static @Nullable Object settled(Property property, @Nullable Object content) {
        if (content == null) {
            return property.filling();
        }
        return content instanceof Growing growing ? list(growing.items) : content;
    }

    @SuppressWarnings("unchecked") // B is the builder's own class
    private B self() {
        return (B) this;
    }

    /** A list while items are added to it. */
    private static final class Growing {
        final List<@Nullable Object> items;

        Growing(List<?> start) {
            items = new ArrayList<>(start);
        }
    }
}
