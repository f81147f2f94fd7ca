package dev.catenary.generator.code;

import com.palantir.javapoet.ClassName;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/**
 * Parts of code as lines of text: indented, long ones broken where a mark allows it, no blanks at their ends, LF. What
 * a person would write tight is tight: a comment of one line on one line, constants without empty lines between them.
 */
final class Layout {
    static final String INDENT = "    ";

    /** Columns of a line that can be broken. */
    static final int WIDTH = 120;

    private static final String CONSTANT = "public static final ";
    private static final int NONE = -1;

    /**
     * A place to break the line at.
     *
     * @param at from the line's start
     * @param level of indentation after it
     * @param blank whether it takes the place of a blank
     */
    private record Break(int at, int level, boolean blank) {}

    private final Names names;
    private final int width;
    private final StringBuilder out = new StringBuilder(4 * 1024);
    private int level;
    private int lineStart;

    /** Lines of the current statement so far; {@link #NONE} outside of one. */
    private int statementLines = NONE;

    /** Where the current line may be broken: calls before their arguments, so each is deeper than the one before. */
    private final Deque<Break> breaks = new ArrayDeque<>();

    /** The empty line that goes if it turns out to stand between constants; {@link #NONE} if there is no such line. */
    private int separator = NONE;

    private boolean afterConstant;

    Layout(Names names) {
        this(names, WIDTH);
    }

    Layout(Names names, int width) {
        this.names = names;
        this.width = width;
    }

    /** A piece of code alone, with full names. */
    static String ofPart(CodeBlock code) {
        Names names = new Names("", Set.of());
        TypeWriter parts = new TypeWriter(names);
        parts.code(code);
        return new Layout(names).add(parts.parts()).text();
    }

    String text() {
        return out.toString();
    }

    Layout add(List<Object> parts) {
        for (Object part : parts) {
            if (part instanceof String text) {
                add(text);
            } else if (part instanceof Mark mark) {
                add(mark);
            } else if (part instanceof Comment comment) {
                add(comment);
            } else if (part instanceof ClassName type) {
                add(names.settle(type));
            } else {
                add(((Mention) part).text(names));
            }
        }
        return this;
    }

    Layout add(String text) {
        int start = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
            word(text, start, end);
            endLine();
            start = end + 1;
        }
        word(text, start, text.length());
        return this;
    }

    private void word(String text, int start, int end) {
        if (start == end) {
            return;
        }
        if (out.length() == lineStart) {
            indent(level);
        }
        out.append(text, start, end);
        breakIfTooLong();
    }

    private void breakIfTooLong() {
        while (!breaks.isEmpty() && out.length() - lineStart > width) {
            breakAt(breaks.removeFirst());
        }
    }

    private void breakAt(Break place) {
        int taken = place.blank() ? place.at() + 1 : place.at();
        String rest = out.substring(lineStart + taken);
        out.setLength(lineStart + place.at());
        stripEnd();
        out.append('\n');
        lineStart = out.length();
        indent(place.level());
        int shift = taken - (out.length() - lineStart);
        out.append(rest);
        List<Break> further = List.copyOf(breaks);
        breaks.clear();
        further.forEach(each -> breaks.add(new Break(each.at() - shift, each.level(), each.blank())));
    }

    private void indent(int levels) {
        for (int i = 0; i < levels; i++) {
            out.append(INDENT);
        }
    }

    private void endLine() {
        breakIfTooLong();
        breaks.clear();
        stripEnd();
        boolean constant = isConstant();
        if (separator != NONE && constant && afterConstant) {
            out.deleteCharAt(separator);
        }
        separator = NONE;
        afterConstant = constant;
        out.append('\n');
        lineStart = out.length();
        if (statementLines == 0) {
            level += 2;
        }
        statementLines += statementLines == NONE ? 0 : 1;
    }

    private void stripEnd() {
        int end = out.length();
        while (end > lineStart && Character.isWhitespace(out.charAt(end - 1))) {
            end--;
        }
        out.setLength(end);
    }

    private boolean isConstant() {
        int start = lineStart + level * INDENT.length();
        return out.length() > start && out.charAt(out.length() - 1) == ';' && out.indexOf(CONSTANT, start) == start;
    }

    private void add(Mark mark) {
        switch (mark) {
            case INDENT -> level++;
            case UNINDENT -> level--;
            case STATEMENT -> statementLines = 0;
            case STATEMENT_END -> {
                level -= statementLines > 0 ? 2 : 0;
                statementLines = NONE;
            }
            case BLANK -> {
                allowBreak(true);
                out.append(' ');
            }
            case BREAK -> {
                if (out.length() > lineStart) {
                    allowBreak(false);
                }
            }
            case NO_BREAK -> breaks.clear();
            case BETWEEN_MEMBERS -> {
                separator = out.length();
                out.append('\n');
                lineStart = out.length();
            }
        }
    }

    private void allowBreak(boolean blank) {
        Break place = new Break(out.length() - lineStart, level + 2, blank);
        while (!breaks.isEmpty() && breaks.getLast().level() >= place.level()) {
            breaks.removeLast();
        }
        breaks.add(place);
    }

    private void add(Comment comment) {
        String text = comment.text().stripTrailing();
        boolean oneLine = text.indexOf('\n') < 0
                && !text.startsWith("@")
                && level * INDENT.length() + text.length() + "/**  */".length() <= width;
        if (oneLine) {
            add("/** " + text + " */\n");
            return;
        }
        add("/**\n");
        text.lines().forEach(line -> add(" * " + line + "\n"));
        add(" */\n");
    }
}
