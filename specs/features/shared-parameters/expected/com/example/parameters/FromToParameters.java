package com.example.parameters;

import dev.catenary.runtime.ParameterTable;
import dev.catenary.runtime.RequestParameters;
import dev.catenary.runtime.Style;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Parameters that several operations have.
 *
 * @param <C> the parameters of one of them
 */
public abstract class FromToParameters<C extends RequestParameters<C>> extends RequestParameters<C> {
    private static final ParameterTable TABLE = ParameterTable.of(p -> {
        p.query("from", Style.FORM);
        p.query("to", Style.FORM);
    });

    protected FromToParameters() {
        super(TABLE);
    }

    public C from(@Nullable LocalDate from) {
        return set(0, from);
    }

    public C to(@Nullable LocalDate to) {
        return set(1, to);
    }
}
