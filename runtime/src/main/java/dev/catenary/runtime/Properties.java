package dev.catenary.runtime;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Where a model's class names its properties, once, in the order of their indexes. */
public final class Properties {
    private final List<Property> list = new ArrayList<>();
    private final Map<String, Property> byName = new LinkedHashMap<>();
    private Codec<?> additional = Codecs.JSON;

    Properties() {}

    /** A property that must be there. */
    public Property required(String wireName, Codec<?> codec) {
        return add(new Property(wireName, codec, list.size(), true));
    }

    /** A property that may be absent. */
    public Property optional(String wireName, Codec<?> codec) {
        return add(new Property(wireName, codec, list.size(), false));
    }

    /** What properties without a name of their own hold; any JSON if not said. */
    public void additional(Codec<?> codec) {
        additional = codec;
    }

    private Property add(Property property) {
        if (byName.put(property.wireName(), property) != null) {
            throw new IllegalStateException("property \"" + property.wireName() + "\" is in the table twice");
        }
        list.add(property);
        return property;
    }

    PropertyTable table(String typeName) {
        return new PropertyTable(typeName, list.toArray(new Property[0]), Map.copyOf(byName), additional);
    }
}
