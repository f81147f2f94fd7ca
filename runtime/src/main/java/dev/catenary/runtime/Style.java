package dev.catenary.runtime;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * How a parameter value becomes text: the {@code style}, {@code explode} and {@code allowReserved} of OAS 3.0.4 §4.7.12
 * and 3.1.1 §4.8.12, which are RFC 6570 expansions where that RFC has them.
 *
 * <p>Only delimiters stay as they are; delimiters inside values are percent-encoded. What RFC 6570 calls undefined
 * (null, an empty list, an empty object) is not sent. Where the specification has no rule (a list or an object inside a
 * list or an object), the inner value goes as JSON text; with {@link #DEEP_OBJECT} it goes with further brackets
 * ({@code a[b][c]=1}, {@code a[b][0]=1}), as the servers that use this style expect.
 *
 * <p>Headers are not part of a URL: there, printable ASCII goes out unchanged (OAS 3.0.4 appendix D), but for a delimiter
 * inside an item, which would split it. In cookies, pairs are separated by a semicolon and a space in place of
 * {@code &}.
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
    /**
     * Query: {@code name=a%20b}. The exploded form is undefined in the specification; it is {@link #FORM_EXPLODE}. In
     * Swagger 2.0 ({@code ssv}) also in paths and headers, as are the next two.
     */
    public static final Style SPACE = new Style(Kind.SPACE, false);
    /** Query: {@code name=a%7Cb}. The exploded form is undefined in the specification; it is {@link #FORM_EXPLODE}. */
    public static final Style PIPE = new Style(Kind.PIPE, false);
    /** Query: {@code name=a%09b}, the {@code tsv} of Swagger 2.0. */
    public static final Style TAB = new Style(Kind.TAB, false);
    /** Query: {@code name%5Bk%5D=v}. */
    public static final Style DEEP_OBJECT = new Style(Kind.DEEP_OBJECT, true);
    /** Cookie: {@link #FORM} without percent-encoding, but for what would end the pair (OAS 3.2.0 §4.12.3). */
    public static final Style COOKIE = new Style(Kind.COOKIE, false);
    /** Cookie: {@code name=a; name=b}; objects {@code k=v; k=v}. */
    public static final Style COOKIE_EXPLODE = new Style(Kind.COOKIE, true);
    /** Anywhere: the JSON text of the value, for parameters with {@code content: application/json}. */
    public static final Style JSON = new Style(Kind.JSON, false);
    /** Anywhere: the value as text, for parameters with {@code content: text/plain}; lists and objects as JSON text. */
    public static final Style TEXT = new Style(Kind.TEXT, false);

    private enum Kind {
        SIMPLE("", ",", ','),
        LABEL(".", ".", ','),
        MATRIX(";", ";", ','),
        FORM("", "&", ','),
        SPACE("", "&", ' '),
        PIPE("", "&", '|'),
        TAB("", "&", '\t'),
        DEEP_OBJECT("", "&", ','),
        COOKIE("", "; ", ','),
        JSON("", "&", ','),
        TEXT("", "&", ',');

        /** What the path text starts with. */
        final String first;
        /** Between the parts of an exploded path text. */
        final String separator;
        /** Between the items of a list that is not exploded. */
        final char delimiter;

        Kind(String first, String separator, char delimiter) {
            this.first = first;
            this.separator = separator;
            this.delimiter = delimiter;
        }

        /** The delimiter in a URL, where only the comma may stand as it is. */
        String encodedDelimiter() {
            return delimiter == ',' ? "," : Percent.value(String.valueOf(delimiter));
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
     * for those that a query cannot hold or that separate its pairs ({@code [ ] # & = +}; OAS 3.0.4 appendix C). In
     * paths all stay but {@code / ? # [ ]}, in cookies all but {@code ; ,} (OAS 3.2.0 §4.12.2.2). Has no effect in headers.
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
        if (isDocument()) {
            text = Percent.value(document(shape));
        } else if (!shape.isUndefined()) {
            String key = kind == Kind.MATRIX ? Percent.value(name) : null;
            UnaryOperator<String> encode = reserved ? Percent::reservedInPath : Percent::value;
            text = kind.first + String.join(kind.separator, expand(key, shape, encode, kind.encodedDelimiter()));
        }
        if (text.isEmpty()) {
            throw new IllegalArgumentException("Path parameter '" + name + "' must not be empty");
        }
        return text;
    }

    /** Adds the {@code name=value} pairs of a query parameter, percent-encoded. */
    void queryPairs(String name, Object value, List<String> pairs) {
        pairs.addAll(pairs(Percent.value(name), value, reserved ? Percent::reserved : Percent::value));
    }

    /** Adds the pairs of a property in an {@code application/x-www-form-urlencoded} body. */
    void formPairs(String name, Object value, List<String> pairs) {
        for (String pair : pairs(Percent.value(name), value, reserved ? Percent::reserved : Percent::value)) {
            pairs.add(pair.replace("%20", "+"));
        }
    }

    /**
     * Adds the {@code name=value} pairs of a cookie parameter. The text of a {@code text/plain} one stays as it is but for
     * what would end it: OAS 3.1.1 §4.8.12.2.3 recommends that form where percent-encoding does not fit.
     */
    void cookiePairs(String name, Object value, List<String> pairs) {
        UnaryOperator<String> encode = reserved ? Percent::reservedInCookie : Percent::value;
        boolean plain = kind == Kind.TEXT || kind == Kind.COOKIE;
        pairs.addAll(pairs(Percent.cookieName(name), value, plain ? text -> Percent.header(text, ';') : encode));
    }

    /**
     * Adds the query string that a value is as a whole (OAS 3.2.0 §4.12.1): the pairs of a form, or a document.
     *
     * @throws IllegalArgumentException if a form's value has no properties
     */
    void wholeQuery(Object value, Map<String, PropertyEncoding> encodings, List<String> pairs) {
        Shape shape = Shape.of(value);
        if (isDocument()) {
            pairs.add(Percent.value(document(shape)));
        } else if (shape instanceof Shape.Members members) {
            FormBody.addPairs(members, encodings, pairs);
        } else {
            throw new IllegalArgumentException("A query string in form needs an object with properties");
        }
    }

    /** The text of a header parameter; null if the value is undefined. */
    @Nullable
    String headerText(Object value) {
        Shape shape = Shape.of(value);
        if (kind == Kind.JSON) {
            return Percent.jsonAscii(shape.json());
        }
        if (kind == Kind.TEXT || shape instanceof Shape.Single) {
            return Percent.header(shape.text());
        }
        return shape.isUndefined()
                ? null
                : String.join(",", expand(null, shape, this::headerItem, String.valueOf(kind.delimiter)));
    }

    private String headerItem(String text) {
        return Percent.header(text, kind.delimiter);
    }

    /** Whether the value is written as a document of a media type, which has its own word for null and empty things. */
    boolean isDocument() {
        return kind == Kind.JSON || kind == Kind.TEXT;
    }

    boolean explodes() {
        return explode;
    }

    /** Between the items of a list that is not exploded, and in headers of any. */
    char delimiter() {
        return kind.delimiter;
    }

    private String document(Shape shape) {
        return kind == Kind.JSON ? shape.json() : shape.text();
    }

    private List<String> pairs(String key, Object value, UnaryOperator<String> encode) {
        Shape shape = Shape.of(value);
        if (isDocument()) {
            return List.of(key + "=" + encode.apply(document(shape)));
        }
        if (shape.isUndefined()) {
            return List.of();
        }
        if (kind == Kind.DEEP_OBJECT) {
            List<String> pairs = new ArrayList<>();
            deep(key, shape, encode, pairs);
            return pairs;
        }
        return expand(key, shape, encode, kind.encodedDelimiter());
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

    /**
     * RFC 6570 §3.2.1: the expanded parts, to be joined by the separator of the style.
     *
     * @param key the parameter's name, encoded; null where the style does not write it
     */
    private List<String> expand(@Nullable String key, Shape shape, UnaryOperator<String> encode, String delimiter) {
        if (shape instanceof Shape.Items items) {
            List<String> values =
                    items.values().stream().map(Shape::text).map(encode).toList();
            return explode ? values.stream().map(each -> pair(key, each)).toList() : joined(key, values, delimiter);
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
            return explode ? parts : joined(key, parts, delimiter);
        }
        return List.of(pair(key, encode.apply(shape.text())));
    }

    private List<String> joined(@Nullable String key, List<String> values, String delimiter) {
        return List.of(pair(key, String.join(delimiter, values)));
    }

    private String pair(@Nullable String key, String value) {
        if (key == null) {
            return value;
        }
        // RFC 6570 §3.2.7: an empty value of a matrix parameter has no equals sign.
        return kind == Kind.MATRIX && value.isEmpty() ? key : key + "=" + value;
    }
}
