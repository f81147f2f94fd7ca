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
    private final @Nullable Object[] slots;
    private final Map<String, JsonValue> additional = new LinkedHashMap<>();

    /** Nothing set yet. */
    protected ModelBuilder(ModelType<M> type) {
        this.type = type;
        this.table = type.table();
        this.slots = new @Nullable Object[table.properties.length];
    }

    /** Takes over all that a model has, instead of what was set so far. */
    public final B takeOver(M data) {
        @Nullable Object[] other = ((Model) data).values.slots;
        System.arraycopy(other, 0, slots, 0, slots.length);
        additional.clear();
        additional.putAll(data.additionalProperties());
        return self();
    }

    /**
     * The model.
     *
     * @throws MissingPropertiesException if required properties are missing; names all of them
     */
    public final M build() {
        @Nullable Object[] built = new @Nullable Object[slots.length];
        List<String> missing = new ArrayList<>();
        for (Property property : table.properties) {
            Object content = settled(property);
            if (content == null && property.required && !property.readOnly) {
                missing.add(property.wireName());
            }
            built[property.index] = content;
        }
        if (!missing.isEmpty()) {
            throw new MissingPropertiesException(type.name(), missing);
        }
        Map<String, JsonValue> others =
                additional.isEmpty() ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(additional));
        return type.create(new Values(built, others, null));
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
        slots[index] = content(table.properties[index], value);
        return self();
    }

    /** Adds an item to a list property. */
    protected final B add(int index, Object item) {
        Object content = slots[index];
        if (!(content instanceof Growing)) {
            content = new Growing(Slots.plain(content) instanceof List<?> items ? items : List.of());
            slots[index] = content;
        }
        ((Growing) content).items.add(item);
        return self();
    }

    private static @Nullable Object content(Property property, @Nullable Object value) {
        if (value instanceof Field<?> field) {
            return field.isAbsent() ? null : content(property, field.orNull());
        }
        if (value == null) {
            return property.nullable ? Values.ExplicitNull.NULL : null;
        }
        if (value instanceof Collection<?> items) {
            return Collections.unmodifiableList(new ArrayList<>(items));
        }
        return value instanceof Map<?, ?> members ? Collections.unmodifiableMap(new LinkedHashMap<>(members)) : value;
    }

    /** A slot's content at build time: growing lists become lists, and what is not set but constant is filled in. */
    private @Nullable Object settled(Property property) {
        Object content = slots[property.index];
        if (content == null) {
            return property.filling();
        }
        return content instanceof Growing growing
                ? Collections.unmodifiableList(new ArrayList<>(growing.items))
                : content;
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
