package dev.catenary.generator.source;

/** Puts a description's text into a message: short, in one line, without control or direction characters. */
final class Quote {
    private static final int LONGEST = 120;

    private Quote() {}

    static String of(String text) {
        return '"' + plain(text) + '"';
    }

    /** Without quotation marks around it. */
    static String plain(String text) {
        StringBuilder out = new StringBuilder();
        text.codePoints().limit(LONGEST).forEach(c -> {
            int type = Character.getType(c);
            boolean printable = type != Character.CONTROL
                    && type != Character.FORMAT
                    && type != Character.LINE_SEPARATOR
                    && type != Character.PARAGRAPH_SEPARATOR
                    && type != Character.SURROGATE;
            out.appendCodePoint(printable ? c : '\uFFFD');
        });
        return out.append(text.codePointCount(0, text.length()) > LONGEST ? "…" : "")
                .toString();
    }
}
