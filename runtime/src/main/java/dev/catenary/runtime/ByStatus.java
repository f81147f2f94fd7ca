package dev.catenary.runtime;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Things told apart by the keys of a Responses Object (OAS 3.0.4 §4.7.16): exact status, then range, then default. */
final class ByStatus<V> {
    static final String DEFAULT = "default";

    private final Map<String, V> values = new HashMap<>();

    void put(String status, V value) {
        values.put(status.equals(DEFAULT) ? status : status.toUpperCase(Locale.ROOT), value);
    }

    /** What is declared for the status or its range. */
    @Nullable
    V declared(int status) {
        V exact = values.get(Integer.toString(status));
        return exact != null ? exact : values.get(status / 100 + "XX");
    }

    @Nullable
    V find(int status) {
        V declared = declared(status);
        return declared != null ? declared : values.get(DEFAULT);
    }
}
