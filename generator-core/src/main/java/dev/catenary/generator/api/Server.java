package dev.catenary.generator.api;

import java.util.List;

/**
 * A base URL, possibly relative, possibly with {@code {variables}}.
 *
 * @param name what the description calls it, or empty
 */
public record Server(String url, String name, String description, List<Variable> variables) {
    public Server {
        variables = List.copyOf(variables);
    }

    /** {@code values}: the only ones allowed, or empty for any. */
    public record Variable(String name, String defaultValue, List<String> values, String description) {
        public Variable {
            values = List.copyOf(values);
        }
    }
}
