package dev.catenary.runtime;

import org.jspecify.annotations.Nullable;

/**
 * One property of a model that has a value, with the codec that writes it.
 *
 * @param value null for an explicit null
 * @param codec any-JSON if the value is kept raw
 */
record SetProperty(
        String wireName, Codec<?> codec, @Nullable Object value, boolean readOnly, boolean masked) {
    static SetProperty of(Property property, Object content) {
        Codec<?> codec = property.codec;
        Object value = content;
        if (content instanceof Values.Verbatim verbatim) {
            codec = Codecs.JSON;
            value = verbatim.raw();
        } else if (content instanceof Values.Mismatched mismatched) {
            codec = Codecs.JSON;
            value = mismatched.raw();
        } else if (content instanceof Values.Mark) {
            value = null;
        }
        return new SetProperty(property.wireName(), codec, value, property.readOnly, property.isMasked());
    }

    /** The value as JSON in UTF-8, read-only properties inside it left out. */
    @SuppressWarnings("unchecked") // the value comes from the same property as the codec
    byte[] requestJson() {
        return value == null
                ? Json.bytes(Codecs.JSON, JsonValue.ofNull(), true)
                : Json.bytes((Codec<Object>) codec, value, true);
    }
}
