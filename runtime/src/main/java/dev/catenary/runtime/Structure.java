package dev.catenary.runtime;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Compares, hashes and prints what properties hold: as Java would, but bytes by content and decimals by numeric value. */
final class Structure {
    private Structure() {}

    static boolean same(@Nullable Object one, @Nullable Object other) {
        if (one == other) {
            return true;
        }
        if (one == null || other == null) {
            return false;
        }
        if (one instanceof BigDecimal decimal && other instanceof BigDecimal that) {
            return decimal.compareTo(that) == 0;
        }
        if (one instanceof byte[] bytes && other instanceof byte[] that) {
            return Arrays.equals(bytes, that);
        }
        if (one instanceof List<?> items && other instanceof List<?> that) {
            return sameItems(items, that);
        }
        if (one instanceof Map<?, ?> members && other instanceof Map<?, ?> that) {
            return sameMembers(members, that);
        }
        if (one instanceof Union union && other instanceof Union that) {
            return one.getClass() == other.getClass() && same(union.value(), that.value());
        }
        return one.equals(other);
    }

    private static boolean sameItems(List<?> items, List<?> others) {
        if (items.size() != others.size()) {
            return false;
        }
        Iterator<?> other = others.iterator();
        for (Object item : items) {
            if (!same(item, other.next())) {
                return false;
            }
        }
        return true;
    }

    private static boolean sameMembers(Map<?, ?> members, Map<?, ?> others) {
        if (members.size() != others.size()) {
            return false;
        }
        for (Map.Entry<?, ?> member : members.entrySet()) {
            if (!others.containsKey(member.getKey()) || !same(member.getValue(), others.get(member.getKey()))) {
                return false;
            }
        }
        return true;
    }

    static int hash(@Nullable Object value) {
        if (value instanceof BigDecimal decimal) {
            // Stripping zeros instead fails for exponents at the end of their range.
            return Double.hashCode(decimal.doubleValue());
        }
        if (value instanceof byte[] bytes) {
            return Arrays.hashCode(bytes);
        }
        if (value instanceof List<?> items) {
            int hash = 1;
            for (Object item : items) {
                hash = 31 * hash + hash(item);
            }
            return hash;
        }
        if (value instanceof Map<?, ?> members) {
            int hash = 0;
            for (Map.Entry<?, ?> member : members.entrySet()) {
                hash += hash(member.getKey()) ^ hash(member.getValue());
            }
            return hash;
        }
        if (value instanceof Union union) {
            return hash(union.value());
        }
        return value == null ? 0 : value.hashCode();
    }

    /** For people; see {@link Model#toString()}. */
    static String print(@Nullable Object value) {
        return new Printer().print(value).toString();
    }
}
