package dev.catenary.generator.refine;

import java.util.List;

/**
 * What a user can choose about the schemas of the client, and about its pages.
 *
 * @param allModels keep schemas that no operation needs
 * @param paging find out which operations give their result in pages, where no rule is for them
 * @param separateInlineTypes give every inline schema a type of its own, however often it is repeated
 * @param pagingRules which operations give their result in pages, and how; the first that fits decides
 */
public record RefineSettings(
        boolean allModels, boolean paging, boolean separateInlineTypes, List<PagingRule> pagingRules) {
    public RefineSettings {
        pagingRules = List.copyOf(pagingRules);
    }

    /** The schemas that operations need, each once. */
    public static final RefineSettings DEFAULT = new RefineSettings(false, true, false, List.of());
}
