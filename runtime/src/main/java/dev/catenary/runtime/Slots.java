package dev.catenary.runtime;

import org.jspecify.annotations.Nullable;

/** The uncommon ways through a model's slots: what is absent, null or kept raw; comparing and hashing. */
final class Slots {
    private Slots() {}

    /** For a slot without a plain value. */
    static Object required(Model model, int index) {
        Object content = model.values.slots[index];
        if (content == null) {
            throw failure(model, index, "is absent", null);
        }
        Object value = optional(model, index);
        if (value == null) {
            throw failure(model, index, "is null", JsonValue.ofNull());
        }
        return value;
    }

    /** For a slot with a mark. */
    static @Nullable Object optional(Model model, int index) {
        Object content = model.values.slots[index];
        if (content instanceof Values.Verbatim verbatim) {
            return verbatim.value;
        }
        if (content instanceof Values.Mismatched mismatched) {
            throw failure(model, index, mismatched.reason, mismatched.raw);
        }
        return null;
    }

    /**
     * What a property of this wire name holds, as JSON where only that has its spelling; null if it is absent or null.
     *
     * @throws DecodeException if it is not what the table says
     */
    static @Nullable Object named(Model model, String wireName) {
        Property property = model.type.table().find(wireName);
        if (property == null) {
            return model.values.additional.get(wireName);
        }
        Object content = model.values.slots[property.index];
        if (content instanceof Values.Verbatim verbatim && Scalars.isScalar(verbatim.raw)) {
            return verbatim.raw;
        }
        return content instanceof Values.Mark ? optional(model, property.index) : content;
    }

    static DecodeException failure(Model model, int index, String reason, @Nullable JsonValue raw) {
        Property property = model.type.table().properties[index];
        String role = property.required ? "required property \"" : "property \"";
        String where = model.values.origin == null ? "" : " (in " + model.values.origin + ")";
        return new DecodeException(
                model.type.name() + ": " + role + property.wireName() + "\": " + reason + where, raw);
    }

    static <T extends @Nullable Object> T additional(Model model, Codec<T> codec, String name, JsonValue value) {
        try {
            return Json.read(codec, value, model.values.origin);
        } catch (DecodeException failed) {
            String message = model.type.name() + ": additional property \"" + name + "\": " + failed.getMessage();
            throw new DecodeException(message, value, failed);
        }
    }

    static boolean same(Model one, Model other) {
        if (one.type != other.type || !one.values.additional.equals(other.values.additional)) {
            return false;
        }
        for (int i = 0; i < one.values.slots.length; i++) {
            if (!Structure.same(plain(one.values.slots[i]), plain(other.values.slots[i]))) {
                return false;
            }
        }
        return true;
    }

    static int hash(Model model) {
        int hash = model.values.additional.hashCode();
        for (Object content : model.values.slots) {
            hash = 31 * hash + Structure.hash(plain(content));
        }
        return hash;
    }

    /** How a value was spelled does not count. */
    static @Nullable Object plain(@Nullable Object content) {
        if (content instanceof Values.Verbatim verbatim) {
            return verbatim.value;
        }
        return content instanceof Values.Mismatched mismatched ? mismatched.raw : content;
    }
}
