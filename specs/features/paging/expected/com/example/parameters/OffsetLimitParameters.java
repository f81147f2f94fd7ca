package com.example.parameters;

import dev.catenary.runtime.ParameterTable;
import dev.catenary.runtime.RequestParameters;
import dev.catenary.runtime.Style;

/**
 * Parameters that several operations have.
 *
 * @param <C> the parameters of one of them
 */
public abstract class OffsetLimitParameters<C extends RequestParameters<C>> extends RequestParameters<C> {
    private static final ParameterTable TABLE = ParameterTable.of(p -> {
        p.query("offset", Style.FORM);
        p.query("limit", Style.FORM);
    });

    protected OffsetLimitParameters() {
        super(TABLE);
    }

    /** Where to begin. Default: {@code 0}. */
    public C offset(long offset) {
        return set(0, offset);
    }

    public C limit(long limit) {
        return set(1, limit);
    }
}
