package dev.catenary.generator.refine;

/**
 * What a user can choose about the schemas of the client.
 *
 * @param allModels keep schemas that no operation needs
 * @param paging find out which operations give their result in pages
 * @param separateInlineTypes give every inline schema a type of its own, however often it is repeated
 */
public record RefineSettings(boolean allModels, boolean paging, boolean separateInlineTypes) {
    /** The schemas that operations need, each once. */
    public static final RefineSettings DEFAULT = new RefineSettings(false, true, false);
}
