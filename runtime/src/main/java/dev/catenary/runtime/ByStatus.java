package dev.catenary.runtime;

import org.jspecify.annotations.Nullable;

/**
 * Things told apart by the keys of a Responses Object (OAS 3.0.4 §4.7.16): exact status, then range, then default; and
 * among those of one key by the media type of the reply.
 */
final class ByStatus<V> {
    private static final int DEFAULT = -1;
    private static final int RANGE = 100;

    /**
     * A value with its keys: statuses, the first digits of ranges, or {@link #DEFAULT}.
     *
     * @param mediaType the only one that it is for, or null
     */
    private record Rule<V>(
            V value,
            @Nullable String mediaType,
            int[] keys,
            @Nullable Rule<V> before) {
        boolean isFor(int key) {
            for (int each : keys) {
                if (each == key) {
                    return true;
                }
            }
            return false;
        }
    }

    private @Nullable Rule<V> last;

    /** For exact statuses. */
    void put(V value, int... statuses) {
        last = new Rule<>(value, null, statuses, last);
    }

    /** For replies of one media type, beside what is put for the other replies of these statuses. */
    void put(String mediaType, V value, int... statuses) {
        last = new Rule<>(value, mediaType, statuses, last);
    }

    /** For an exact status ({@code "404"}), a range ({@code "4XX"}) or {@code "default"}. */
    void put(String key, V value) {
        put(value, key(key));
    }

    /** For replies of one media type, beside what is put for the other replies of this key. */
    void put(String mediaType, String key, V value) {
        put(mediaType, value, key(key));
    }

    private static int key(String key) {
        boolean exact = Character.isDigit(key.charAt(key.length() - 1));
        return key.equals("default") ? DEFAULT : exact ? Integer.parseInt(key) : Character.digit(key.charAt(0), 10);
    }

    /** What is declared for the status or its range. */
    @Nullable
    V declared(int status) {
        return declared(status, null);
    }

    private @Nullable V declared(int status, @Nullable String mediaType) {
        V exact = get(status, mediaType);
        return exact != null ? exact : get(status / RANGE, mediaType);
    }

    @Nullable
    V find(int status) {
        return find(status, null);
    }

    /** What is there for the status, and if that goes by the media type, too, for this one. */
    @Nullable
    V find(int status, @Nullable String mediaType) {
        V declared = declared(status, mediaType);
        return declared != null ? declared : get(DEFAULT, mediaType);
    }

    /** What is put for the media type, else what is put for any. */
    private @Nullable V get(int key, @Nullable String mediaType) {
        V any = null;
        for (Rule<V> rule = last; rule != null; rule = rule.before()) {
            if (!rule.isFor(key)) {
                continue;
            }
            if (rule.mediaType() == null) {
                any = any == null ? rule.value() : any;
            } else if (MediaTypes.covers(rule.mediaType(), mediaType)) {
                return rule.value();
            }
        }
        return any;
    }
}
