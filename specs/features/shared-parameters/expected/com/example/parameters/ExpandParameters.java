package com.example.parameters;

import dev.catenary.runtime.ParameterTable;
import dev.catenary.runtime.RequestParameters;
import dev.catenary.runtime.Style;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A parameter that several operations have.
 *
 * @param <C> the parameters of one of them
 */
public abstract class ExpandParameters<C extends RequestParameters<C>> extends RequestParameters<C> {
    private static final ParameterTable TABLE = ParameterTable.of(p -> {
        p.query("expand", Style.FORM_EXPLODE);
    });

    protected ExpandParameters() {
        super(TABLE);
    }

    /** What comes in full. */
    public C expand(@Nullable List<String> expand) {
        return set(0, expand);
    }

    public C addExpand(String item) {
        return add(0, item);
    }
}
