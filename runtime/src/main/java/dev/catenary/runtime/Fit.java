package dev.catenary.runtime;

import java.util.Map;

/**
 * How badly a JSON value fits a codec: 0 if nothing is amiss. Decides between variants of a union that have the same
 * signs. Does not look into unions inside, which decide for themselves when they are read: so the time is in proportion
 * to the value, however deep unions lie in each other.
 */
final class Fit {
    /** Something required is absent, or a value is none of its type's. */
    private static final long FAULT = 1L << 40;

    /** A value of which nothing is known: better than a fault, worse than any number of strange names. */
    private static final long ANYTHING = 1L << 20;

    /**
     * A name that is not described, be it allowed, or a value that its enum does not have. An object that has got one
     * more property than is described is still that object, and no map.
     */
    private static final long STRANGE = 1;

    private Fit() {}

    static long cost(Codec<?> codec, JsonValue value) {
        if (codec instanceof NullableCodec<?> nullable) {
            return value.isNull() ? 0 : cost(nullable.codec(), value);
        }
        if (codec == Codecs.JSON) {
            return ANYTHING;
        }
        if (!codec.accepts(value.kind())) {
            return FAULT;
        }
        if (codec instanceof ModelType<?> model) {
            return ofObject(model.table(), value.members());
        }
        if (codec instanceof ListCodec<?> list) {
            return value.items().stream()
                    .mapToLong(item -> cost(list.item(), item))
                    .sum();
        }
        if (codec instanceof MapCodec<?> map) {
            return value.members().values().stream()
                    .mapToLong(each -> STRANGE + cost(map.value(), each))
                    .sum();
        }
        if (codec instanceof UnionType<?> union) {
            return union.knows(value) ? 0 : FAULT;
        }
        return ofScalar(codec, value);
    }

    private static long ofObject(PropertyTable table, Map<String, JsonValue> members) {
        long cost = 0;
        for (Property property : table.properties) {
            JsonValue member = members.get(property.wireName());
            if (member == null) {
                cost += property.isRequiredBothWays() ? FAULT : 0;
            } else if (member.isNull()) {
                cost += property.takes(member) ? 0 : FAULT;
            } else {
                cost += cost(property.codec, member);
            }
        }
        for (Map.Entry<String, JsonValue> member : members.entrySet()) {
            if (table.find(member.getKey()) == null) {
                cost += STRANGE;
                cost += table.additional == (Object) Codecs.JSON ? 0 : cost(table.additional, member.getValue());
            }
        }
        return cost;
    }

    private static long ofScalar(Codec<?> codec, JsonValue value) {
        try {
            Object read = codec.read(new ValueReader(value, null));
            boolean strange =
                    codec instanceof EnumType<?, ?> type && !type.constants().contains(read);
            return strange ? STRANGE : 0;
        } catch (Mismatch none) {
            return FAULT;
        }
    }
}
