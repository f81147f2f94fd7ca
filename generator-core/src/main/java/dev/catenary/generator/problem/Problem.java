package dev.catenary.generator.problem;

import java.util.Objects;

/**
 * Something in a description, or in the settings, that a person should look at.
 *
 * @param code what kind of problem this is; decides the severity and names the page in {@code docs/problems}
 * @param at where it is
 * @param text the fact, one sentence, without foreign file content
 * @param remedy what to do about it, one sentence
 */
public record Problem(Code code, SourceRef at, String text, String remedy) {
    public Problem {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(remedy, "remedy");
    }

    /** Whether generation is refused because of this problem. */
    public boolean isError() {
        return code.severity() == Severity.ERROR;
    }

    /**
     * The problem as it is printed:
     *
     * <pre>{@code
     * error REF_NOT_FOUND openapi.yaml:12#/paths/~1pets/get/responses/200
     *   "#/components/schemas/Pet" points at nothing.
     *   Add the schema or correct the reference.
     * }</pre>
     */
    @Override
    public String toString() {
        return code.severity().name().toLowerCase(java.util.Locale.ROOT) + " " + code + " " + at + "\n  " + text
                + "\n  " + remedy;
    }
}
