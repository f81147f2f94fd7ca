package dev.catenary.generator.render;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The encoder for text of a description that becomes Javadoc. It replaces and never deletes: nothing in a description
 * can end the comment, start a tag, be an escape of the compiler, or read differently from what it is.
 */
final class JavadocText {
    /**
     * ASCII characters that no part of a URI has (RFC 3986 §2), beside blanks and controls, and two that {@link #encode} may write as
     * entities.
     */
    private static final String ILLEGAL = "\"*<>@[\\]^`{|}";

    private static final Pattern TRIPLET = Pattern.compile("%[0-9A-Fa-f]{2}");

    private JavadocText() {}

    /** Plain text as HTML of a Javadoc comment. */
    static String encode(String text) {
        StringBuilder html = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            encode(text, i, html);
        }
        return html.toString();
    }

    private static void encode(String text, int at, StringBuilder html) {
        char c = text.charAt(at);
        switch (c) {
            case '&' -> html.append("&amp;");
            case '<' -> html.append("&lt;");
            case '>' -> html.append("&gt;");
            case '@' -> html.append("&#64;");
            // The compiler reads backslash-u before it knows of comments (JLS 17 §3.3).
            case '\\' -> html.append("&#92;");
            case '/' -> html.append(at > 0 && text.charAt(at - 1) == '*' ? "&#47;" : "/");
            case '*' -> html.append(at == 0 || at + 1 == text.length() ? "&#42;" : "*");
            case '\n', '\t' -> html.append(c);
            case '\r' -> html.append(' ');
            case '\u2028', '\u2029', '\u0085' -> html.append(' ');
            default -> append(text, at, html);
        }
    }

    private static void append(String text, int at, StringBuilder html) {
        char c = text.charAt(at);
        if (Character.isISOControl(c) || Literals.isHalf(text, at)) {
            html.append('\ufffd');
        } else if (Literals.isBidi(c)) {
            html.append("&#").append((int) c).append(';');
        } else {
            html.append(c);
        }
    }

    /** Text in a code font: {@code {@code …}} where that cannot go wrong, else encoded in a tag; none for blanks. */
    static String code(String text) {
        if (isPlainCode(text)) {
            return "{@code " + text + "}";
        }
        return text.isBlank() ? encode(text) : "<code>" + encode(text) + "</code>";
    }

    private static boolean isPlainCode(String text) {
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean plain = c >= ' '
                    && c != '*'
                    && c != '\\'
                    && c != '@'
                    && c != 127
                    && (c < 128 || Character.isLetterOrDigit(c));
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (!plain || depth < 0 || Character.isSurrogate(c)) {
                return false;
            }
        }
        return depth == 0 && !text.isBlank();
    }

    /** A link, if the address is one that a page may safely name; else its text. */
    static String link(String url, String html) {
        boolean safe = url.startsWith("https://") || url.startsWith("http://");
        Optional<String> address = safe ? address(url) : Optional.empty();
        return address.map(legal -> "<a href=\"" + encode(legal) + "\">" + html + "</a>")
                .orElse(html);
    }

    /**
     * The address with what no URI has percent-encoded (RFC 3986 §2.1), such as the braces of a path template: Javadoc refuses it.
     * Empty if Javadoc would refuse even that.
     */
    private static Optional<String> address(String url) {
        StringBuilder address = new StringBuilder();
        int fragment = url.indexOf('#');
        for (int i = 0; i < url.length(); i++) {
            char c = url.charAt(i);
            boolean illegal = c <= ' ' || c == 127 || ILLEGAL.indexOf(c) >= 0 || c == '#' && i > fragment;
            boolean stray =
                    c == '%' && !TRIPLET.matcher(url).region(i, url.length()).lookingAt();
            if (illegal || stray) {
                address.append(String.format("%%%02X", (int) c));
            } else {
                address.append(c);
            }
        }
        try {
            String legal = new URI(address.toString()).toString();
            // Javadoc does not undo entities before it judges an address.
            boolean asItIs = encode(legal).replace("&amp;", "&").equals(legal);
            return asItIs ? Optional.of(legal) : Optional.empty();
        } catch (URISyntaxException noAddress) {
            return Optional.empty();
        }
    }
}
