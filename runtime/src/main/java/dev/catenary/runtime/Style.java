package dev.catenary.runtime;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * How a parameter value becomes text: the {@code style}, {@code explode} and {@code allowReserved} of OAS 3.0.4 §4.7.12
 * and 3.1.1 §4.8.12, which are RFC 6570 expansions where that RFC has them.
 *
 * <p>Only delimiters stay as they are; delimiters inside values are percent-encoded. What RFC 6570 calls undefined
 * (null, an empty list, an empty object) is not sent. Where the specification has no rule (a list or an object inside a
 * list or an object), the inner value goes as JSON text; with {@link #DEEP_OBJECT} it goes with further brackets
 * ({@code a[b][c]=1}, {@code a[b][0]=1}), as the servers that use this style expect.
 *
 * <p>Headers are not part of a URL: there, printable ASCII goes out unchanged (OAS 3.0.4 appendix D). In cookies, pairs
 * are separated by a semicolon and a space in place of {@code &}.
 */
public final class Style {
    /** Path and header: {@code a,b}; objects {@code k,v,k,v}. */
    public static final Style SIMPLE = new Style(Kind.SIMPLE, false);
    /** Path and header: {@code a,b}; objects {@code k=v,k=v}. */
    public static final Style SIMPLE_EXPLODE = new Style(Kind.SIMPLE, true);
    /** Path: {@code .a,b}; objects {@code .k,v}. */
    public static final Style LABEL = new Style(Kind.LABEL, false);
    /** Path: {@code .a.b}; objects {@code .k=v.k=v}. */
    public static final Style LABEL_EXPLODE = new Style(Kind.LABEL, true);
    /** Path: {@code ;name=a,b}; objects {@code ;name=k,v}. */
    public static final Style MATRIX = new Style(Kind.MATRIX, false);
    /** Path: {@code ;name=a;name=b}; objects {@code ;k=v;k=v}. */
    public static final Style MATRIX_EXPLODE = new Style(Kind.MATRIX, true);
    /** Query and cookie: {@code name=a,b}; objects {@code name=k,v}. */
    public static final Style FORM = new Style(Kind.FORM, false);
    /** Query and cookie: {@code name=a&name=b}; objects {@code k=v&k=v}. */
    public static final Style FORM_EXPLODE = new Style(Kind.FORM, true);
    /** Query: {@code name=a%20b}. The exploded form is undefined in the specification; it is {@link #FORM_EXPLODE}. */
    public static final Style SPACE = new Style(Kind.SPACE, false);
    /** Query: {@code name=a%7Cb}. The exploded form is undefined in the specification; it is {@link #FORM_EXPLODE}. */
    public static final Style PIPE = new Style(Kind.PIPE, false);
    /** Query: {@code name=a%09b}, the {@code tsv} of Swagger 2.0. */
    public static final Style TAB = new Style(Kind.TAB, false);
    /** Query: {@code name%5Bk%5D=v}. */
    public static final Style DEEP_OBJECT = new Style(Kind.DEEP_OBJECT, true);
    /** Anywhere: the JSON text of the value, for parameters with {@code content: application/json}. */
    public static final Style JSON = new Style(Kind.JSON, false);

    private enum Kind {
        SIMPLE("", ","),
        LABEL(".", "."),
        MATRIX(";", ";"),
        FORM("", "&"),
        SPACE("", "&"),
        PIPE("", "&"),
        TAB("", "&"),
        DEEP_OBJECT("", "&"),
        JSON("", "&");

        final String first;
        final String separator;

        Kind(String first, String separator) {
            this.first = first;
            this.separator = separator;
        }

        boolean named() {
            return this != SIMPLE && this != LABEL;
        }

        String delimiter() {
            return switch (this) {
                case SPACE -> "%20";
                case PIPE -> "%7C";
                case TAB -> "%09";
                default -> ",";
            };
        }
    }

    private final Kind kind;
    private final boolean explode;
    private final boolean reserved;

    private Style(Kind kind, boolean explode) {
        this(kind, explode, false);
    }

    private Style(Kind kind, boolean explode, boolean reserved) {
        this.kind = kind;
        this.explode = explode;
        this.reserved = reserved;
    }

    /**
     * This style with {@code allowReserved: true}: reserved characters and percent-encoded triplets in values stay, but
     * for those that a query cannot hold or that separate its pairs ({@code [ ] # & = +}; OAS 3.0.4 appendix C). Has no
     * effect outside the query.
     */
    public Style allowReserved() {
        return new Style(kind, explode, true);
    }

    @Override
    public String toString() {
        return kind + (explode ? "_EXPLODE" : "") + (reserved ? "+reserved" : "");
    }

    /**
     * The text of a path parameter.
     *
     * @throws IllegalArgumentException if there is nothing to send
     */
    String pathText(String name, Object value) {
        Shape shape = Shape.of(value);
        String text = "";
        if (kind == Kind.JSON) {
            text = Percent.value(shape.json());
        } else if (!shape.isUndefined()) {
            text = kind.first + String.join(kind.separator, expand(name, shape, Percent::value));
        }
        if (text.isEmpty()) {
            throw new IllegalArgumentException("Path parameter '" + name + "' must not be empty");
        }
        return text;
    }

    /** Adds the {@code name=value} pairs of a query parameter, percent-encoded. */
    void queryPairs(String name, Object value, List<String> pairs) {
        pairs.addAll(pairs(name, value, reserved ? Percent::reserved : Percent::value));
    }

    /** Adds the pairs of a property in an {@code application/x-www-form-urlencoded} body. */
    void formPairs(String name, Object value, List<String> pairs) {
        for (String pair : pairs(name, value, reserved ? Percent::reserved : Percent::value)) {
            pairs.add(pair.replace("%20", "+"));
        }
    }

    /** Adds the {@code name=value} pairs of a cookie parameter. */
    void cookiePairs(String name, Object value, List<String> pairs) {
        pairs.addAll(pairs(name, value, Percent::value));
    }

    /** The text of a header parameter; empty if the value is undefined. */
    String headerText(Object value) {
        Shape shape = Shape.of(value);
        if (kind == Kind.JSON) {
            return Percent.nonAscii(shape.json());
        }
        return shape.isUndefined() ? "" : String.join(",", expand("", shape, Percent::nonAscii));
    }

    private List<String> pairs(String name, Object value, UnaryOperator<String> encode) {
        Shape shape = Shape.of(value);
        if (kind == Kind.JSON) {
            return List.of(Percent.value(name) + "=" + encode.apply(shape.json()));
        }
        if (shape.isUndefined()) {
            return List.of();
        }
        if (kind == Kind.DEEP_OBJECT) {
            List<String> pairs = new ArrayList<>();
            deep(Percent.value(name), shape, encode, pairs);
            return pairs;
        }
        return expand(name, shape, encode);
    }

    private static void deep(String path, Shape shape, UnaryOperator<String> encode, List<String> pairs) {
        if (shape instanceof Shape.Members members) {
            members.values()
                    .forEach((key, inner) -> deep(path + "%5B" + Percent.value(key) + "%5D", inner, encode, pairs));
        } else if (shape instanceof Shape.Items items) {
            for (int i = 0; i < items.values().size(); i++) {
                deep(path + "%5B" + i + "%5D", items.values().get(i), encode, pairs);
            }
        } else {
            pairs.add(path + "=" + encode.apply(shape.text()));
        }
    }

    /** RFC 6570 §3.2.1: the expanded parts, to be joined by the separator of the style. */
    private List<String> expand(String name, Shape shape, UnaryOperator<String> encode) {
        String key = kind.named() ? Percent.value(name) : "";
        if (shape instanceof Shape.Items items) {
            List<String> values =
                    items.values().stream().map(Shape::text).map(encode).toList();
            return explode ? values.stream().map(each -> pair(key, each)).toList() : joined(key, values);
        }
        if (shape instanceof Shape.Members members) {
            List<String> parts = new ArrayList<>();
            members.values().forEach((inner, value) -> {
                String innerKey = encode.apply(inner);
                String text = encode.apply(value.text());
                if (explode) {
                    parts.add(innerKey + "=" + text);
                } else {
                    parts.add(innerKey);
                    parts.add(text);
                }
            });
            return explode ? parts : joined(key, parts);
        }
        return List.of(pair(key, encode.apply(shape.text())));
    }

    private List<String> joined(String key, List<String> values) {
        return List.of(pair(key, String.join(kind.delimiter(), values)));
    }

    private String pair(String key, String value) {
        if (!kind.named()) {
            return value;
        }
        // RFC 6570 §3.2.7: an empty value of a matrix parameter has no equals sign.
        return kind == Kind.MATRIX && value.isEmpty() ? key : key + "=" + value;
    }
}
