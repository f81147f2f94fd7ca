package dev.catenary.runtime;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An object of the API: immutable, with a typed face over a table of values. What came with a reply is kept as it came, also
 * properties that the description does not know.
 */
public abstract class Model {
    // Fields, not methods: an accessor in a generated class may have any name, and these cannot clash with it.
    final ModelType<?> type;
    final Values values;

    /** For generated classes. */
    protected Model(ModelType<?> type, Values values) {
        this.type = type;
        this.values = values;
    }

    /** Properties that the description does not name, in their order. */
    public final Map<String, JsonValue> additionalProperties() {
        return values.additional;
    }

    /** JSON text with everything in it; {@code fromJson} of it gives an equal model. */
    @SuppressWarnings("unchecked") // a model's type writes that model
    public final String toJson() {
        return Json.text((Codec<Model>) type, this);
    }

    /** A required property that is not nullable; unboxes. */
    @SuppressWarnings("unchecked") // generated accessors and the table agree
    protected final <T> T get(int index) {
        Object content = values.slots[index];
        return content == null || content instanceof Values.Mark ? (T) Slots.required(this, index) : (T) content;
    }

    /** An optional property: null if absent or null. */
    @SuppressWarnings("unchecked") // generated accessors and the table agree
    protected final <T> @Nullable T find(int index) {
        Object content = values.slots[index];
        return content instanceof Values.Mark ? (T) Slots.optional(this, index) : (T) content;
    }

    /** A required property that may be null: must be there. */
    @SuppressWarnings("unchecked") // generated accessors and the table agree
    protected final <T> @Nullable T nullable(int index) {
        if (values.slots[index] == null) {
            throw Slots.failure(this, index, "is absent", null);
        }
        return (T) find(index);
    }

    /** A property in its three states. */
    protected final <T> Field<T> field(int index) {
        if (values.slots[index] == null) {
            return Field.absent();
        }
        T value = find(index);
        return value == null ? Field.ofNull() : Field.of(value);
    }

    /**
     * The additional properties as a type.
     *
     * @throws DecodeException if one does not fit
     */
    protected final <T extends @Nullable Object> Map<String, T> additional(Codec<T> codec) {
        Map<String, T> typed = new LinkedHashMap<>();
        values.additional.forEach((name, value) -> typed.put(name, Slots.additional(this, codec, name, value)));
        return Collections.unmodifiableMap(typed);
    }

    /** Equal if the type, every property's value and state, and the additional properties are. */
    @Override
    public final boolean equals(@Nullable Object other) {
        return this == other || other instanceof Model that && Slots.same(this, that);
    }

    @Override
    public final int hashCode() {
        return Slots.hash(this);
    }

    /** For logs: {@code StockRule{max_coupons=100, note=null}}; secrets are masked, what is nested deep is abbreviated. */
    @Override
    public final String toString() {
        return Structure.print(this);
    }

    /** The properties that are set, in the table's order, then the additional ones: how bodies that are not JSON see a model. */
    static List<SetProperty> setProperties(Model model) {
        List<SetProperty> set = new ArrayList<>();
        for (Property property : model.type.table().properties) {
            Object content = model.values.slots[property.index];
            if (content != null) {
                set.add(SetProperty.of(property, content));
            }
        }
        model.values.additional.forEach((name, value) -> set.add(new SetProperty(name, value, false)));
        return set;
    }
}
