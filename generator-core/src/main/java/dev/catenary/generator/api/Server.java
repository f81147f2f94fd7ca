package dev.catenary.generator.api;

import java.util.List;

/** A base URL, possibly relative, possibly with {@code {variables}}. */
public record Server(String url, String description, List<Variable> variables) {
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
