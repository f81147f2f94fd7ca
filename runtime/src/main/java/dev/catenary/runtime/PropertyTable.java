package dev.catenary.runtime;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A model's finished table: reads and writes what its properties hold. */
final class PropertyTable {
    final String typeName;
    final Property[] properties;
    final Codec<Object> additional;
    private final Map<String, Property> byName;

    @SuppressWarnings("unchecked") // only used with values of the type it was declared for
    PropertyTable(String typeName, Property[] properties, Map<String, Property> byName, Codec<?> additional) {
        this.typeName = typeName;
        this.properties = properties;
        this.byName = byName;
        this.additional = (Codec<Object>) additional;
    }

    /** The property of that wire name, or null. */
    @Nullable
    Property find(String wireName) {
        return byName.get(wireName);
    }

    /**
     * Whether all required properties are there that go in both directions, each with a value of a kind that it can
     * have.
     */
    boolean lacksNothing(Map<String, JsonValue> members) {
        for (Property property : properties) {
            if (property.isRequiredBothWays() && !property.takes(members.get(property.wireName()))) {
                return false;
            }
        }
        return true;
    }

    /**
     * Reads an object. Senders mostly keep the table's order, so the name that would come next is tried before the map.
     */
    Values read(JsonReader in) {
        in.enterObject();
        @Nullable Object[] slots = new @Nullable Object[properties.length];
        Map<String, JsonValue> unknown = null;
        int next = 0;
        while (true) {
            Property property;
            if (next < properties.length && in.nextName(properties[next].name)) {
                property = properties[next];
            } else {
                String name = next < properties.length ? in.name() : in.nextName();
                if (name == null) {
                    break;
                }
                property = byName.get(name);
                if (property == null) {
                    unknown = keep(unknown, name, in);
                    continue;
                }
            }
            if (slots[property.index] != null) {
                throw in.duplicate(property.wireName());
            }
            slots[property.index] = property.read(in);
            next = property.index + 1;
        }
        return new Values(slots, unknown == null ? Map.of() : Collections.unmodifiableMap(unknown), in.origin());
    }

    private static Map<String, JsonValue> keep(@Nullable Map<String, JsonValue> unknown, String name, JsonReader in) {
        Map<String, JsonValue> kept = unknown == null ? new LinkedHashMap<>() : unknown;
        if (kept.put(name, in.value()) != null) {
            throw in.duplicate(name);
        }
        return kept;
    }

    /** Writes an object: the table's properties in its order, then the others in theirs. */
    void write(JsonWriter out, Values values) {
        out.startObject();
        boolean forRequest = out.forRequest();
        for (Property property : properties) {
            Object content = values.slots[property.index];
            if (content != null && !(forRequest && property.readOnly)) {
                out.name(property.name);
                property.write(out, content);
            }
        }
        for (Map.Entry<String, JsonValue> other : values.additional.entrySet()) {
            out.name(other.getKey());
            out.value(other.getValue());
        }
        out.endObject();
    }
}
