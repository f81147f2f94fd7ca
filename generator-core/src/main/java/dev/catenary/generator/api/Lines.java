package dev.catenary.generator.api;

import java.util.Locale;

/** Indented lines, and how {@link ApiText} writes small things. */
final class Lines {
    private static final int LONGEST_DOC = 60;

    private final StringBuilder text = new StringBuilder();
    private int depth;

    void add(String line) {
        text.append("  ".repeat(depth)).append(line).append('\n');
    }

    void within(Runnable contents) {
        depth++;
        contents.run();
        depth--;
    }

    @Override
    public String toString() {
        return text.toString();
    }

    static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** Escaped as far as one line needs it. */
    static String quoted(String text) {
        return '"'
                + text.replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("\n", "\\n")
                        .replace("\r", "\\r")
                + '"';
    }

    /** {@code  — first words}, or nothing. */
    static String doc(Doc doc) {
        String words = (doc.summary().isBlank() ? doc.description() : doc.summary()).strip();
        String line = words.lines().findFirst().orElse("");
        boolean fits = line.codePointCount(0, line.length()) <= LONGEST_DOC;
        String shown = fits ? line : line.substring(0, line.offsetByCodePoints(0, LONGEST_DOC)) + "…";
        return (doc.deprecated() ? " deprecated" : "") + (shown.isEmpty() ? "" : " — " + shown);
    }
}
