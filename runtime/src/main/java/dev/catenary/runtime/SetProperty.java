package dev.catenary.runtime;

import org.jspecify.annotations.Nullable;

/**
 * One property of a model that has a value.
 *
 * @param value null for an explicit null; a {@link JsonValue} if the value is written as it came
 */
record SetProperty(String wireName, @Nullable Object value, boolean readOnly) {
    static SetProperty of(Property property, Object content) {
        Object value = content;
        if (content instanceof Values.Kept kept) {
            value = kept.raw;
        } else if (content instanceof Values.Mark) {
            value = null;
        }
        return new SetProperty(property.wireName(), value, property.readOnly);
    }
}
