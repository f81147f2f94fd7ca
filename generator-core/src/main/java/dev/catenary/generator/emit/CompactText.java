package dev.catenary.generator.emit;

/**
 * What a person would have laid out tighter than the writer of Java files does: a comment of one line on one line, an
 * empty body as {@code {}}, constants without blank lines between them. Works on whole lines that only the writer can
 * have made: text of a description has no way to stand on such a line by itself.
 */
final class CompactText {
    private static final int WIDTH = 120;
    private static final String CONSTANT = "public static final ";
    private static final String KNOWN = "public enum Known {";

    private final String[] lines;
    private final StringBuilder out;

    private CompactText(String text) {
        this.lines = text.split("\n", -1);
        this.out = new StringBuilder(text.length());
    }

    static String of(CharSequence text) {
        return new CompactText(text.toString()).run();
    }

    private String run() {
        int at = 0;
        while (at < lines.length) {
            at += take(at);
        }
        out.setLength(out.length() - 1);
        return out.toString();
    }

    /** Writes the line, and tells how many were used up. */
    private int take(int at) {
        String line = lines[at];
        if (isShortComment(at)) {
            out.append(line).append(lines[at + 1].strip().substring(1)).append(" */\n");
            return 3;
        }
        if (line.endsWith("{") && at + 1 < lines.length && lines[at + 1].strip().equals("}")) {
            out.append(line).append("}\n");
            return 2;
        }
        if (line.endsWith(KNOWN)) {
            return names(at);
        }
        if (line.isEmpty() && at > 0 && at + 1 < lines.length && keepTogether(lines[at - 1], lines[at + 1])) {
            return 1;
        }
        out.append(line.stripTrailing()).append('\n');
        return 1;
    }

    private boolean isShortComment(int at) {
        return lines[at].strip().equals("/**")
                && at + 2 < lines.length
                && lines[at + 2].strip().equals("*/")
                && lines[at + 1].strip().startsWith("* ")
                && !lines[at + 1].strip().startsWith("* @")
                && lines[at].length() + lines[at + 1].strip().length() + 2 <= WIDTH;
    }

    /** An enum's constants, as many on a line as fit. */
    private int names(int at) {
        out.append(lines[at]).append('\n');
        StringBuilder row = new StringBuilder();
        int i = at + 1;
        for (; !lines[i].strip().equals("}"); i++) {
            String name = lines[i].stripTrailing();
            if (!row.isEmpty() && !name.isEmpty() && row.length() + name.strip().length() + 1 > WIDTH) {
                out.append(row).append('\n');
                row.setLength(0);
            }
            row.append(row.isEmpty() || name.isEmpty() ? name : " " + name.strip());
        }
        out.append(row).append('\n');
        return i - at;
    }

    private static boolean keepTogether(String before, String after) {
        return isConstant(before) && isConstant(after);
    }

    private static boolean isConstant(String line) {
        String text = line.strip();
        return text.startsWith(CONSTANT) && text.endsWith(";");
    }
}
