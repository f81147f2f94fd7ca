package dev.catenary.runtime;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A server that a description names (OAS 3.0.4 §4.7.5), with values for its variables. Immutable.
 *
 * <pre>{@code
 * Shop.builder().server(Shop.Servers.byRegion().with("region", "us"))
 * }</pre>
 */
public final class ServerUrl {
    /** What would move the rest of the URL into another part of it, whatever the variable stands for. */
    private static final String NEVER = "?#@\\%{}";

    /** What would end a host's name or a segment of the path. */
    private static final String SEPARATORS = "/:";

    private record Variable(String value, Set<String> allowed) {}

    private final String template;
    private final Map<String, Variable> variables;

    private ServerUrl(String template, Map<String, Variable> variables) {
        this.template = template;
        this.variables = variables;
    }

    /** A URL as the description writes it, absolute or relative, with variables in braces. For generated code. */
    public static ServerUrl of(String template) {
        return new ServerUrl(template, Map.of());
    }

    /** Names a variable, its default, and the only values that it may have, if they are listed. For generated code. */
    public ServerUrl variable(String name, String defaultValue, String... allowed) {
        return and(name, new Variable(defaultValue, Set.of(allowed)));
    }

    /**
     * The same server with another value for a variable.
     *
     * @throws IllegalArgumentException if there is no such variable, the description does not list the value, or the value
     *     would change more of the URL than the variable stands for
     */
    public ServerUrl with(String name, String value) {
        Variable variable = variables.get(name);
        if (variable == null) {
            throw new IllegalArgumentException(
                    "The server has no variable '" + name + "'; it has " + variables.keySet());
        }
        if (!variable.allowed().isEmpty() && !variable.allowed().contains(value)) {
            throw new IllegalArgumentException("Server variable '" + name + "' may only be one of "
                    + variable.allowed().stream().sorted().toList());
        }
        if (variable.allowed().isEmpty() && !value.chars().allMatch(c -> fits(c, variable.value()))) {
            throw new IllegalArgumentException("The value for server variable '" + name
                    + "' holds a character that would change more of the URL than the variable stands for");
        }
        return and(name, new Variable(value, variable.allowed()));
    }

    private static boolean fits(int c, String before) {
        return c > ' ' && c < 0x7f && NEVER.indexOf(c) < 0 && (SEPARATORS.indexOf(c) < 0 || before.indexOf(c) >= 0);
    }

    /**
     * A relative URL, resolved against where the description is (RFC 3986 §5.2); an absolute one stays.
     *
     * @param place such as {@code https://api.acme.example}
     */
    public ServerUrl at(String place) {
        return ServerUrl.of(URI.create(place + "/").resolve(toString()).toString());
    }

    private ServerUrl and(String name, Variable variable) {
        Map<String, Variable> more = new LinkedHashMap<>(variables);
        more.put(name, variable);
        return new ServerUrl(template, more);
    }

    /** The names of the variables, in the description's order. */
    public List<String> variables() {
        return List.copyOf(variables.keySet());
    }

    /** The URL with the values that the variables have now. */
    @Override
    public String toString() {
        String url = template;
        for (Map.Entry<String, Variable> entry : variables.entrySet()) {
            url = url.replace("{" + entry.getKey() + "}", entry.getValue().value());
        }
        return url;
    }
}
