package dev.catenary.runtime;

import java.util.List;

/** Required query, header or cookie parameters were not set. Nothing was sent. */
public final class MissingParametersException extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    private final List<String> parameters;

    MissingParametersException(String operation, List<String> parameters) {
        super(operation + " needs " + String.join(", ", parameters));
        this.parameters = List.copyOf(parameters);
    }

    /** All that are missing, such as {@code query parameter 'limit'}. */
    public List<String> parameters() {
        return parameters;
    }
}
