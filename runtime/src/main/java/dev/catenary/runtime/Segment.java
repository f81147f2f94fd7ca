package dev.catenary.runtime;

import java.util.function.Function;

/**
 * A piece of a URL made of literal text and parameter values, on its way to becoming a link. Generated code uses it for
 * path segments such as {@code report(date={d})}.
 */
public final class Segment {
    enum Place {
        SEGMENT,
        JOINED,
        QUERY
    }

    private final Chain chain;
    private final Place place;
    private final StringBuilder text = new StringBuilder();
    private String firstParameter = "";

    Segment(Chain chain, Place place) {
        this.chain = chain;
        this.place = place;
    }

    /** Adds literal text, as the description writes it. */
    public Segment text(String literal) {
        text.append(place == Place.QUERY ? Percent.queryLiteral(literal) : Percent.pathLiteral(literal));
        return this;
    }

    /**
     * Adds a parameter's value.
     *
     * @throws IllegalArgumentException if the value is empty
     */
    public Segment value(Style style, String name, Object value) {
        if (firstParameter.isEmpty()) {
            firstParameter = name;
        }
        text.append(style.pathText(name, value));
        return this;
    }

    /**
     * Goes on to the link for what was added.
     *
     * @throws IllegalArgumentException if parameter values make the segment {@code .} or {@code ..}, which servers and
     *     proxies take for a step in the hierarchy (RFC 3986 §5.2.4)
     */
    public <L> L to(Function<Chain, L> link) {
        String whole = text.toString();
        if (!firstParameter.isEmpty() && (whole.equals(".") || whole.equals(".."))) {
            throw new IllegalArgumentException("Path parameter '" + firstParameter
                    + "' must not make its path segment '.' or '..'; servers read those as steps in the hierarchy");
        }
        return chain.extend(place, whole, link);
    }
}
