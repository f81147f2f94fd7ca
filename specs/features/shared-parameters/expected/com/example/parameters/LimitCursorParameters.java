package com.example.parameters;

import dev.catenary.runtime.ParameterTable;
import dev.catenary.runtime.RequestParameters;
import dev.catenary.runtime.Style;
import org.jspecify.annotations.Nullable;

/**
 * Parameters that several operations have.
 *
 * @param <C> the parameters of one of them
 */
public abstract class LimitCursorParameters<C extends RequestParameters<C>> extends RequestParameters<C> {
    private static final ParameterTable TABLE = ParameterTable.of(p -> {
        p.query("limit", Style.FORM);
        p.query("cursor", Style.FORM);
    });

    protected LimitCursorParameters() {
        super(TABLE);
    }

    /** At most this many come at once. */
    public C limit(int limit) {
        return set(0, limit);
    }

    /** Where to go on. */
    public C cursor(@Nullable String cursor) {
        return set(1, cursor);
    }
}
