package dev.catenary.generator;

import dev.catenary.generator.problem.Problems;

/** The run ended because of errors; the {@code Problems} of the run say which. Nothing was changed. */
public final class RefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    RefusedException() {
        super("The description or a setting has errors");
    }

    static void throwOnErrors(Problems problems) {
        if (problems.hasErrors()) {
            throw new RefusedException();
        }
    }
}
