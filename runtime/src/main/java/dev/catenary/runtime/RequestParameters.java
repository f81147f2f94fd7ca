package dev.catenary.runtime;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The query, header and cookie parameters of one operation: base of the generated {@code RequestConfig} classes, and of
 * the classes between where operations have the same. A parameter that was not set, or was set to {@code null}, is not sent.
 *
 * @param <C> the generated {@code RequestConfig}
 */
public abstract class RequestParameters<C extends RequestParameters<C>> {
    private final ParameterTable table;
    private final @Nullable Object[] values;

    /** For generated code. */
    protected RequestParameters(ParameterTable table) {
        this.table = table;
        this.values = new Object[table.entries().size()];
    }

    /** Sets the value of the parameter at this place in the table. */
    protected final C set(int index, @Nullable Object value) {
        values[index] = value;
        // The type parameter is the final subclass by the rule above.
        @SuppressWarnings("unchecked")
        C self = (C) this;
        return self;
    }

    /** Adds an item to the list value of the parameter at this place in the table. */
    protected final C add(int index, Object item) {
        List<Object> items = new ArrayList<>(values[index] instanceof List<?> before ? before : List.of());
        items.add(item);
        return set(index, items);
    }

    /**
     * Adds everything that was set to the request.
     *
     * @throws MissingParametersException if required parameters were not set
     */
    void addTo(RequestDraft draft, Request request) {
        List<String> missing = null;
        for (int i = 0; i < values.length; i++) {
            ParameterTable.Entry entry = table.entries().get(i);
            Object value = values[i];
            if (value != null) {
                entry.addTo(draft, value);
            } else if (entry.isRequired()) {
                missing = missing == null ? new ArrayList<>() : missing;
                missing.add(entry.toString());
            }
        }
        if (missing != null) {
            throw new MissingParametersException(request.toString(), missing);
        }
    }

    /** Names the parameters that are set, without their values, which may be secret. */
    @Override
    public String toString() {
        List<String> set = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            if (values[i] != null) {
                set.add(table.entries().get(i).toString());
            }
        }
        return set.toString();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RequestParameters<?> that
                && getClass() == that.getClass()
                && Arrays.equals(values, that.values);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }
}
