package dev.catenary.generator.refine;

import dev.catenary.generator.api.Api;
import dev.catenary.generator.api.Operation;
import dev.catenary.generator.api.Paging;
import dev.catenary.generator.api.Parameter;
import dev.catenary.generator.api.PathNode;
import dev.catenary.generator.api.Payload;
import dev.catenary.generator.api.Reply;
import dev.catenary.generator.api.Schema;
import dev.catenary.generator.problem.Problems;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds which operations give their result in pages. Only clear cases count: a GET whose one success is a list, or an object with
 * one list that can be meant, and which has what leads on by a name that is used for nothing else.
 */
final class FindPaging implements Pass {
    private static final Set<String> LINKED_BY =
            Set.of("page", "perpage", "after", "cursor", "pagetoken", "startingafter");
    private static final Set<String> PAGE = Set.of("page", "pagenumber", "pageno");
    private static final Set<String> OFFSET = Set.of("offset", "skip");
    private static final Set<String> SIZE =
            Set.of("perpage", "pagesize", "limit", "size", "count", "take", "top", "maxresults", "pagelimit");

    @Override
    public Api apply(Api api, Problems problems) {
        return api.with(node(api.root(), new PageShape.Finder(api.schemas())), api.schemas());
    }

    private static PathNode node(PathNode node, PageShape.Finder shapes) {
        return new PathNode(
                node.segment(),
                node.variables(),
                node.children().stream().map(child -> node(child, shapes)).toList(),
                node.operations().stream()
                        .map(operation ->
                                paging(operation, shapes).map(operation::paged).orElse(operation))
                        .toList());
    }

    private static Optional<Paging> paging(Operation operation, PageShape.Finder shapes) {
        List<Reply> successes =
                operation.replies().stream().filter(Reply::success).toList();
        if (!operation.method().equals("GET") || successes.size() != 1) {
            return Optional.empty();
        }
        Reply reply = successes.get(0);
        return reply.payloads().stream()
                .filter(payload -> payload.kind() == Payload.Kind.JSON)
                .findFirst()
                .flatMap(payload -> shapes.of(payload.schema()))
                .flatMap(page -> rule(operation, reply, page).map(rule -> new Paging(rule, page.items())));
    }

    private static Optional<Paging.Rule> rule(Operation operation, Reply reply, PageShape page) {
        Optional<Paging.Rule> inPage = page.next(operation.parameters());
        if (inPage.isPresent()) {
            return inPage;
        }
        boolean linked =
                reply.headers().stream().anyMatch(header -> header.wireName().equalsIgnoreCase("Link"));
        if (linked && query(operation, LINKED_BY).isPresent()) {
            return Optional.of(new Paging.Rule.LinkHeader());
        }
        return counted(operation);
    }

    /** Counting from a number that the description does not tell could pass a page over; offsets begin at zero everywhere. */
    private static Optional<Paging.Rule> counted(Operation operation) {
        if (query(operation, SIZE).isEmpty()) {
            return Optional.empty();
        }
        Optional<Paging.Rule> offset = query(operation, OFFSET)
                .filter(parameter -> parameter.schema() instanceof Schema.Whole)
                .map(parameter -> new Paging.Rule.Offset(parameter.wireName()));
        return offset.or(() -> query(operation, PAGE)
                .filter(parameter -> parameter.schema() instanceof Schema.Whole)
                .flatMap(FindPaging::fromDefault));
    }

    private static Optional<Paging.Rule> fromDefault(Parameter page) {
        return page.schema()
                .facts()
                .fallback()
                .filter(first -> first.text().matches("[01]"))
                .map(first -> new Paging.Rule.Page(page.wireName(), Long.parseLong(first.text())));
    }

    private static Optional<Parameter> query(Operation operation, Set<String> names) {
        return operation.parameters().stream()
                .filter(parameter -> parameter.in() == Parameter.In.QUERY)
                .filter(parameter -> names.contains(PageShape.plain(parameter.wireName())))
                .findFirst();
    }
}
