package com.example.parameters;

import dev.catenary.runtime.ParameterTable;
import dev.catenary.runtime.RequestParameters;
import dev.catenary.runtime.Style;
import java.time.LocalDate;

/**
 * Parameters that several operations have.
 *
 * @param <C> the parameters of one of them
 */
public abstract class RequiredFromToParameters<C extends RequestParameters<C>> extends RequestParameters<C> {
    private static final ParameterTable TABLE = ParameterTable.of(p -> {
        p.query("from", Style.FORM).required();
        p.query("to", Style.FORM).required();
    });

    protected RequiredFromToParameters() {
        super(TABLE);
    }

    public C from(LocalDate from) {
        return set(0, from);
    }

    public C to(LocalDate to) {
        return set(1, to);
    }
}
