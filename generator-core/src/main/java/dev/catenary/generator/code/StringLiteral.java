package dev.catenary.generator.code;

/** A text as a string literal (JLS 17 §3.10.5), a line of text on a line of code. */
final class StringLiteral {
    private static final String NEXT_LINE = "\"\n        + \"";

    private StringLiteral() {}

    static String of(String text) {
        StringBuilder literal = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> literal.append("\\\"");
                case '\\' -> literal.append("\\\\");
                case '\b' -> literal.append("\\b");
                case '\t' -> literal.append("\\t");
                case '\f' -> literal.append("\\f");
                case '\r' -> literal.append("\\r");
                case '\n' -> literal.append("\\n").append(i + 1 < text.length() ? NEXT_LINE : "");
                default -> append(c, literal);
            }
        }
        return literal.append('"').toString();
    }

    private static void append(char c, StringBuilder literal) {
        if (Character.isISOControl(c)) {
            literal.append("\\u00").append(Character.forDigit(c >> 4, 16)).append(Character.forDigit(c & 15, 16));
        } else {
            literal.append(c);
        }
    }
}
