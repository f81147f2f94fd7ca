package dev.catenary.generator.code;

/** What stands between the texts of a {@link CodeBlock} and says how they are laid out. */
enum Mark {
    /** {@code $>}: lines from here on are one level deeper. */
    INDENT,
    /** {@code $<}: the end of that. */
    UNINDENT,
    /** {@code $[}: a statement, whose lines after the first are two levels deeper. */
    STATEMENT,
    /** {@code $]}: the end of that. */
    STATEMENT_END,
    /** {@code $W}: a blank, or a line break where the line would be too long. */
    BLANK,
    /** {@code $Z}: nothing, or a line break where the line would be too long. */
    BREAK,
    /** The line is not broken any more, however long it gets. */
    NO_BREAK,
    /** The empty line between two members of a type. */
    BETWEEN_MEMBERS;

    /** The mark that a format says with a dollar sign and this character. */
    static Mark of(char c, String format) {
        return switch (c) {
            case '>' -> INDENT;
            case '<' -> UNINDENT;
            case '[' -> STATEMENT;
            case ']' -> STATEMENT_END;
            case 'W' -> BLANK;
            case 'Z' -> BREAK;
            default -> throw new IllegalArgumentException("$" + c + " means nothing in \"" + format + "\"");
        };
    }
}
