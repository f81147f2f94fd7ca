package com.example.parameters;

import dev.catenary.runtime.ParameterTable;
import dev.catenary.runtime.RequestParameters;
import dev.catenary.runtime.Style;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Parameters that several operations have.
 *
 * @param <C> the parameters of one of them
 */
public abstract class XTraceSessionParameters<C extends RequestParameters<C>> extends RequestParameters<C> {
    private static final ParameterTable TABLE = ParameterTable.of(p -> {
        p.header("X-Trace", Style.SIMPLE);
        p.cookie("session", Style.FORM).required();
        p.query("customs", Style.JSON);
    });

    protected XTraceSessionParameters() {
        super(TABLE);
    }

    public C xTrace(@Nullable String xTrace) {
        return set(0, xTrace);
    }

    public C session(String session) {
        return set(1, session);
    }

    /** A form of the customs office. */
    public C customs(com.example.model. @Nullable C customs) {
        return set(2, customs);
    }

    public C customs(Consumer<com.example.model.C.Builder> data) {
        return customs(com.example.model.C.of(data));
    }
}
