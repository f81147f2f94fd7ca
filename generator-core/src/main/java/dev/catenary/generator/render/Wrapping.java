package dev.catenary.generator.render;

import dev.catenary.generator.code.JavaFile;

/** Breaks the lines of a comment: at blanks, and after the punctuation of scripts that have no blanks. */
final class Wrapping {
    /** Columns of a comment's text however deep it stands. */
    private static final int LEAST = 60;

    /** What stands before the text of a comment's line. */
    private static final String MARGIN = " * ";

    private static final String CODE = "{@code ";
    private static final String LINK = "<a ";

    private Wrapping() {}

    /** The columns that a comment has for its text, by how many types there are around it. */
    static int columns(int depth) {
        return Math.max(LEAST, JavaFile.columns(depth) - MARGIN.length());
    }

    static String wrap(String text, int width) {
        StringBuilder out = new StringBuilder();
        for (String line : text.split("\n", -1)) {
            out.append(out.isEmpty() ? "" : "\n");
            wrapLine(line.strip(), width, out);
        }
        return out.toString();
    }

    private static void wrapLine(String line, int columns, StringBuilder out) {
        int start = 0;
        int best = -1;
        int width = 0;
        for (int i = 0; i < line.length(); i++) {
            if (i > start && mayBreak(line, i)) {
                best = i;
            }
            width += columns(line.charAt(i));
            if (width > columns && best > start) {
                out.append(line.substring(start, best).stripTrailing()).append('\n');
                start = best;
                width = 0;
                for (int k = start; k <= i; k++) {
                    width += columns(line.charAt(k));
                }
            }
        }
        out.append(line, start, line.length());
    }

    /**
     * Never before a tag's sign, which would start a block tag at the beginning of a line, nor between a tag and what
     * it is of.
     */
    private static boolean mayBreak(String text, int at) {
        char before = text.charAt(at - 1);
        boolean blank = before == ' '
                && text.charAt(at) != '@'
                && text.charAt(at) != ' '
                && !text.startsWith(CODE, at - CODE.length())
                && !text.startsWith(LINK, at - LINK.length());
        return blank || "，。；：、！？）".indexOf(before) >= 0 && text.charAt(at) != '<' && text.charAt(at) != '@';
    }

    /** Ideographs take two columns. */
    private static int columns(char c) {
        return c >= '\u2e80' && c <= '\uffdc' ? 2 : 1;
    }
}
