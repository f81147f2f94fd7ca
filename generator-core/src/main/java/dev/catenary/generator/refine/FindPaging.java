package dev.catenary.generator.refine;

import dev.catenary.generator.api.Api;
import dev.catenary.generator.api.Operation;
import dev.catenary.generator.api.Paging;
import dev.catenary.generator.api.PathNode;
import dev.catenary.generator.api.Schema;
import dev.catenary.generator.problem.Code;
import dev.catenary.generator.problem.Problems;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Decides which operations give their result in pages: as the user's rules say, else as an extension in the description says,
 * else by the names of parameters and properties.
 */
final class FindPaging implements Pass {
    private final boolean automatic;
    private final List<PagingRule> rules;

    FindPaging(boolean automatic, List<PagingRule> rules) {
        this.automatic = automatic;
        this.rules = rules;
    }

    @Override
    public Api apply(Api api, Problems problems) {
        PageShape.Finder shapes = new PageShape.Finder(api.schemas());
        PagingByNames names = new PagingByNames(shapes, problems);
        Map<Operation, Paging> stated =
                StatedPaging.of(rules, api.root().allOperations().toList(), shapes, problems);
        PathNode root = api.root().withOperations(operation -> {
            Optional<Paging> paging = Optional.ofNullable(stated.get(operation));
            if (paging.isEmpty() && automatic) {
                paging = operation.paging().isPresent() ? described(operation, shapes, problems) : names.of(operation);
            }
            return operation.paged(paging.filter(p -> !(p.rule() instanceof Paging.Rule.None)));
        });
        return api.with(root, api.schemas());
    }

    /** The extension is about a GET, as a page's URL is; it has to name what the page has. */
    private static Optional<Paging> described(Operation operation, PageShape.Finder shapes, Problems problems) {
        Paging paging = operation.paging().orElseThrow();
        if (!operation.method().equals("GET") || !(paging.rule() instanceof Paging.Rule.Link link)) {
            return Optional.empty();
        }
        boolean fits = PagedReply.of(operation)
                .map(PagedReply::page)
                .filter(page -> shapes.at(page, link.property()).isPresent())
                .flatMap(page -> shapes.at(page, paging.items()))
                .filter(Schema.ListOf.class::isInstance)
                .isPresent();
        if (!fits) {
            problems.add(
                    Code.MEMBER_IGNORED,
                    operation.at(),
                    "x-ms-pageable does not fit: the result needs a property \""
                            + link.property().get(0) + "\" and a list \""
                            + paging.items().get(0) + "\".",
                    "Correct its nextLinkName and itemName, or describe the result.");
        }
        return Optional.of(paging).filter(p -> fits);
    }
}
