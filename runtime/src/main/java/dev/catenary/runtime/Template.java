package dev.catenary.runtime;

/**
 * A piece of a path as the description writes it. A description's names are no secret and do not vary with the caller,
 * which values may be and do.
 *
 * @param before what stands before the last parameter's value
 * @param name of that parameter
 * @param after literal text after it
 */
record Template(String before, String name, String after) {
    Template and(String literal) {
        return new Template(before, name, after + literal);
    }

    Template and(Template next) {
        return new Template(before + braces() + after + next.before, next.name, next.after);
    }

    boolean isSecret() {
        return Secrets.isSecret(name) || Secrets.isSecret(before);
    }

    /** The piece with its names. */
    @Override
    public String toString() {
        return before + braces() + after;
    }

    /** The piece with names or a mask in place of its values. */
    String masked() {
        return before.isEmpty() && after.isEmpty() ? Secrets.MASK : toString();
    }

    private String braces() {
        return "{" + name + "}";
    }
}
