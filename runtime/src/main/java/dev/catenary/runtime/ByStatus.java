package dev.catenary.runtime;

import org.jspecify.annotations.Nullable;

/** Things told apart by the keys of a Responses Object (OAS 3.0.4 §4.7.16): exact status, then range, then default. */
final class ByStatus<V> {
    private static final int DEFAULT = -1;
    private static final int RANGE = 100;

    /** A value with its keys: statuses, the first digits of ranges, or {@link #DEFAULT}. */
    private record Rule<V>(V value, int[] keys, @Nullable Rule<V> before) {}

    private @Nullable Rule<V> last;

    /** For exact statuses. */
    void put(V value, int... statuses) {
        last = new Rule<>(value, statuses, last);
    }

    /** For an exact status ({@code "404"}), a range ({@code "4XX"}) or {@code "default"}. */
    void put(String key, V value) {
        boolean exact = Character.isDigit(key.charAt(key.length() - 1));
        put(
                value,
                key.equals("default") ? DEFAULT : exact ? Integer.parseInt(key) : Character.digit(key.charAt(0), 10));
    }

    /** What is declared for the status or its range. */
    @Nullable
    V declared(int status) {
        V exact = get(status);
        return exact != null ? exact : get(status / RANGE);
    }

    @Nullable
    V find(int status) {
        V declared = declared(status);
        return declared != null ? declared : get(DEFAULT);
    }

    private @Nullable V get(int key) {
        for (Rule<V> rule = last; rule != null; rule = rule.before()) {
            for (int each : rule.keys()) {
                if (each == key) {
                    return rule.value();
                }
            }
        }
        return null;
    }
}
