package com.example.parameters;

import com.example.model.Status;
import dev.catenary.runtime.ParameterTable;
import dev.catenary.runtime.RequestParameters;
import dev.catenary.runtime.Style;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Parameters that several operations have.
 *
 * @param <C> the parameters of one of them
 */
public abstract class LimitCursorStatusParameters<C extends RequestParameters<C>> extends RequestParameters<C> {
    private static final ParameterTable TABLE = ParameterTable.of(p -> {
        p.query("limit", Style.FORM);
        p.query("cursor", Style.FORM);
        p.query("status", Style.FORM_EXPLODE);
        p.query("tags", Style.FORM);
    });

    protected LimitCursorStatusParameters() {
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

    /** Only orders in this state. */
    public C status(@Nullable List<Status> status) {
        return set(2, status);
    }

    public C addStatus(Status item) {
        return add(2, item);
    }

    public C tags(@Nullable List<String> tags) {
        return set(3, tags);
    }

    public C addTags(String item) {
        return add(3, item);
    }
}
