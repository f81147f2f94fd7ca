package dev.catenary.runtime;

import java.util.List;

/** Required query, header or cookie parameters were not set. Nothing was sent. */
public final class MissingParametersException extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    private final String[] parameters;

    MissingParametersException(String operation, List<String> parameters) {
        super(operation + " needs " + String.join(", ", parameters));
        this.parameters = parameters.toArray(String[]::new);
    }

    /** All that are missing, such as {@code query parameter 'limit'}. */
    public List<String> parameters() {
        return List.of(parameters);
    }
}
