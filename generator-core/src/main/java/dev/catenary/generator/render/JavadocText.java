package dev.catenary.generator.render;

/**
 * The encoder for text of a description that becomes Javadoc. It replaces and never deletes: nothing in a description
 * can end the comment, start a tag, be an escape of the compiler, or read differently from what it is.
 */
final class JavadocText {
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

    /** Text in a code font: {@code {@code …}} where that cannot go wrong, else encoded in a tag. */
    static String code(String text) {
        return isPlainCode(text) ? "{@code " + text + "}" : "<code>" + encode(text) + "</code>";
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
        if (!safe) {
            return html;
        }
        StringBuilder address = new StringBuilder();
        for (char c : url.toCharArray()) {
            switch (c) {
                case '"' -> address.append("%22");
                case ' ' -> address.append("%20");
                case '\n', '\r', '\t' -> address.append("%20");
                default -> address.append(c);
            }
        }
        return "<a href=\"" + encode(address.toString()) + "\">" + html + "</a>";
    }
}
