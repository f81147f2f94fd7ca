package dev.catenary.runtime;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a URL made of literal text and parameter values, on its way to becoming a link. Generated code uses it for
 * path segments such as {@code report(date={d})}.
 */
public final class Segment {
    /** In letters of either case, as callers may write triplets themselves, see {@link Style#allowReserved}. */
    private static final List<String> BREAKING = List.of("%0A", "%0D", "%00", "%0a", "%0d");

    enum Place {
        SEGMENT,
        JOINED,
        QUERY
    }

    private final Chain chain;
    private final Place place;
    private final StringBuilder text = new StringBuilder();
    private String firstParameter = "";
    private @Nullable Template template;

    Segment(Chain chain, Place place) {
        this.chain = chain;
        this.place = place;
    }

    /** Adds literal text, as the description writes it. */
    public Segment text(String literal) {
        String encoded = place == Place.QUERY ? Percent.queryLiteral(literal) : Percent.pathLiteral(literal);
        text.append(encoded);
        template = template == null ? null : template.and(encoded);
        return this;
    }

    /**
     * Adds a parameter's value.
     *
     * @throws IllegalArgumentException if the value is empty or holds CR, LF or NUL; the text never holds the value
     */
    public Segment value(Style style, String name, Object value) {
        if (firstParameter.isEmpty()) {
            firstParameter = name;
        }
        template =
                template == null ? new Template(text.toString(), name, "") : template.and(new Template("", name, ""));
        text.append(whole(name, style.pathText(name, value)));
        return this;
    }

    private static String whole(String name, String encoded) {
        if (encoded.indexOf('%') >= 0 && BREAKING.stream().anyMatch(encoded::contains)) {
            throw new IllegalArgumentException("Path parameter '" + name
                    + "' holds a line break or a NUL; servers that decode it may take what follows for something else");
        }
        return encoded;
    }

    /**
     * Goes on to the link for what was added.
     *
     * @throws IllegalArgumentException if parameter values make the segment {@code .} or {@code ..}, which servers and
     *     proxies take for a step in the hierarchy (RFC 3986 §5.2.4)
     */
    public <L> L to(Function<Chain, L> link) {
        String whole = text.toString();
        if (!firstParameter.isEmpty() && isDots(whole)) {
            throw new IllegalArgumentException("Path parameter '" + firstParameter
                    + "' must not make its path segment '.' or '..'; servers read those as steps in the hierarchy");
        }
        return chain.extend(place, whole, place == Place.QUERY ? null : template, link);
    }

    /** RFC 3986 §6.2.2.2: an encoded dot is a dot. */
    private static boolean isDots(String segment) {
        String plain =
                segment.indexOf('%') < 0 ? segment : segment.replace("%2E", ".").replace("%2e", ".");
        return plain.equals(".") || plain.equals("..");
    }
}
