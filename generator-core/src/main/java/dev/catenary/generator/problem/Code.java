package dev.catenary.generator.problem;

/**
 * The kinds of problems. A code is a public name: {@code docs/problems/<CODE>.md} explains it, and a folder in
 * {@code specs/invalid} holds its exact text. The severity is decided here and nowhere else.
 */
public enum Code {
    /** The file is absent, unreadable, or empty. */
    FILE_NOT_READABLE(Severity.ERROR),
    /** The file is neither YAML nor JSON, or breaks their rules. */
    SYNTAX(Severity.ERROR),
    /** An object names one member twice. */
    DUPLICATE_KEY(Severity.ERROR),
    /** The document is too deep, too large, or expands too far. */
    LIMIT_EXCEEDED(Severity.ERROR),
    /** Neither {@code swagger: 2.0} nor {@code openapi: 3.0.x}, {@code 3.1.x} or {@code 3.2.x}. */
    VERSION_NOT_SUPPORTED(Severity.ERROR),
    /** A member has another JSON type than the specification gives it. */
    WRONG_TYPE(Severity.ERROR),
    /** A member that the specification requires, and that cannot be guessed, is absent. */
    MISSING_MEMBER(Severity.ERROR),
    /** A {@code $ref} points at nothing. */
    REF_NOT_FOUND(Severity.ERROR),
    /** A {@code $ref} leaves the description's folder and the listed roots, or names a remote file. */
    REF_NOT_ALLOWED(Severity.ERROR),
    /** References that only lead back to themselves. */
    REF_CYCLE(Severity.ERROR),
    /** Two operations would be the same method on the same link. */
    OPERATION_CLASH(Severity.ERROR),
    /** The nested layout cannot hold this description. */
    LAYOUT_NOT_POSSIBLE(Severity.ERROR),
    /** A setting has no valid value. */
    SETTING_INVALID(Severity.ERROR),
    /** The lock file is no lock file, or says what cannot be understood. */
    LOCK_INVALID(Severity.ERROR),
    /** The output folder cannot be written, or holds a file in the way that Catenary did not write. */
    OUTPUT_REFUSED(Severity.ERROR),

    /** An operation or a webhook with an error, left out because the user wants the rest ({@code onInvalid}). */
    LEFT_OUT(Severity.WARNING),
    /** A setting that selects operations, and that matches none that is left for it. */
    SETTING_UNUSED(Severity.WARNING),
    /** An inline schema that was one type with others is one no longer, because it was changed. */
    TYPE_SEPARATED(Severity.WARNING),
    /** A template variable without a parameter, or without {@code required: true}; read as a required string. */
    PATH_PARAMETER_REPAIRED(Severity.WARNING),
    /** A discriminator mapping names a schema that is not there. */
    MAPPING_NOT_FOUND(Severity.WARNING),
    /** Members of a union have no sign by which they are told apart on reading; only how well a value fits can tell. */
    UNION_NOT_DISTINGUISHABLE(Severity.WARNING),
    /** A misspelt or misplaced member whose meaning is plain. */
    MEMBER_REPAIRED(Severity.WARNING),
    /** A member that the specification does not know, or that Catenary does not use, and that changes the meaning. */
    MEMBER_IGNORED(Severity.WARNING),
    /** An {@code allOf} whose members contradict each other; the later one wins. */
    ALL_OF_CONFLICT(Severity.WARNING),
    /** A media type that is handled as plain text or bytes. */
    MEDIA_TYPE_AS_IS(Severity.WARNING),

    /** What the description has and the client has not, although nothing is wrong with it. */
    NOT_IN_CLIENT(Severity.NOTE),
    /** A Java name differs from what the naming rules would give, because of a clash. */
    NAME_CHANGED(Severity.NOTE),
    /** An optional body that could only be an empty object; it is left out. */
    EMPTY_BODY(Severity.NOTE);

    private final Severity severity;

    Code(Severity severity) {
        this.severity = severity;
    }

    public Severity severity() {
        return severity;
    }
}
