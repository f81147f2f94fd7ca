package dev.catenary.generator.refine;

import java.util.List;

/**
 * What a user can choose about the contents of the client.
 *
 * @param includePaths path patterns ({@link PathPattern}) of the operations to keep; empty keeps all
 * @param excludePaths path patterns of the operations to leave out; stronger than {@code includePaths}
 * @param allModels keep schemas that no kept operation needs
 * @param separateInlineTypes give every inline schema a type of its own, however often it is repeated
 */
public record RefineSettings(
        List<String> includePaths, List<String> excludePaths, boolean allModels, boolean separateInlineTypes) {
    /** Every operation, and the schemas they need, each once. */
    public static final RefineSettings DEFAULT = new RefineSettings(List.of(), List.of(), false, false);

    public RefineSettings {
        includePaths = List.copyOf(includePaths);
        excludePaths = List.copyOf(excludePaths);
    }
}
