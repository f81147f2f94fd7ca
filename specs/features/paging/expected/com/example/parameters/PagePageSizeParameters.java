package com.example.parameters;

import dev.catenary.runtime.ParameterTable;
import dev.catenary.runtime.RequestParameters;
import dev.catenary.runtime.Style;

/**
 * Parameters that several operations have.
 *
 * @param <C> the parameters of one of them
 */
public abstract class PagePageSizeParameters<C extends RequestParameters<C>> extends RequestParameters<C> {
    private static final ParameterTable TABLE = ParameterTable.of(p -> {
        p.query("page", Style.FORM);
        p.query("page_size", Style.FORM);
    });

    protected PagePageSizeParameters() {
        super(TABLE);
    }

    public C page(long page) {
        return set(0, page);
    }

    public C pageSize(long pageSize) {
        return set(1, pageSize);
    }
}
