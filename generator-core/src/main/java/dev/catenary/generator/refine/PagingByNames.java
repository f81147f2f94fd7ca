package dev.catenary.generator.refine;

import dev.catenary.generator.api.Doc;
import dev.catenary.generator.api.Operation;
import dev.catenary.generator.api.Paging;
import dev.catenary.generator.api.Parameter;
import dev.catenary.generator.api.Schema;
import dev.catenary.generator.problem.Code;
import dev.catenary.generator.problem.Problems;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds out from names, and from what the description says of them, whether an operation gives its result in pages.
 * Only clear cases count: a GET whose one success is a list, or an object with one list that can be meant, and which
 * has what leads on by a name that is used for nothing else. Where a count is named and nothing says what it counts,
 * that is noted: a wrong guess would pass items over without a word.
 */
final class PagingByNames {
    private static final Set<String> LINKED_BY =
            Set.of("page", "perpage", "after", "cursor", "pagetoken", "startingafter");
    private static final Set<String> PAGE = Set.of("page", "pagenumber", "pageno");
    private static final Set<String> OFFSET = Set.of("offset", "skip");
    private static final Set<String> SIZE =
            Set.of("perpage", "pagesize", "limit", "size", "count", "take", "top", "maxresults", "pagelimit");
    private static final Set<String> AFTER_ITEM = Set.of("startingafter");
    private static final List<String> ID = List.of("id");

    /** Words for a count of items; the third is what Django REST framework writes. */
    private static final Pattern ITEMS = Pattern.compile(
            "\\b(?:number of|how many) (?!pages?\\b)[^.]{0,80}?\\b(?:skip|skipped|omit|omitted|ignore|ignored)\\b"
                    + "|\\bindex of the first (?!page\\b)"
                    + "|\\binitial index from which to return\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern PAGES = Pattern.compile(
            "\\bpages? (?:number|index|to skip)\\b|\\bnumber of (?:the )?pages?\\b|\\bwhich page\\b",
            Pattern.CASE_INSENSITIVE);

    private final PageShape.Finder shapes;
    private final Problems problems;

    PagingByNames(PageShape.Finder shapes, Problems problems) {
        this.shapes = shapes;
        this.problems = problems;
    }

    Optional<Paging> of(Operation operation) {
        if (!operation.method().equals("GET")) {
            return Optional.empty();
        }
        return PagedReply.of(operation)
                .flatMap(reply -> shapes.of(reply.page()).flatMap(page -> paging(operation, reply, page)));
    }

    private Optional<Paging> paging(Operation operation, PagedReply reply, PageShape page) {
        Optional<Paging.Rule> inPage = page.next(operation.parameters());
        if (inPage.isEmpty()
                && reply.hasHeader("Link")
                && query(operation, LINKED_BY).isPresent()) {
            return Optional.of(new Paging(new Paging.Rule.LinkHeader(), page.items()));
        }
        List<String> more = inPage.filter(Paging.Rule.Link.class::isInstance).isPresent()
                ? List.of()
                : page.more().orElse(List.of());
        return inPage.or(() -> PageShape.tokenHeader(reply.reply().headers(), operation.parameters()))
                .or(() -> afterItem(operation, reply, page))
                .or(() -> counted(operation))
                .map(rule -> new Paging(rule, page.items(), more, ""));
    }

    /** As Stripe does it: the id of the last item leads on, and a flag says whether it does. */
    private Optional<Paging.Rule> afterItem(Operation operation, PagedReply reply, PageShape page) {
        boolean named = page.more().isPresent()
                && shapes.at(reply.page(), page.items())
                        .filter(list -> shapes.everyItemHas(list, ID))
                        .isPresent();
        return query(operation, AFTER_ITEM)
                .filter(parameter -> named && shapes.resolved(parameter.schema()) instanceof Schema.Text)
                .map(parameter -> new Paging.Rule.LastItem(parameter.wireName(), ID));
    }

    private Optional<Paging.Rule> counted(Operation operation) {
        if (query(operation, SIZE).isEmpty()) {
            return Optional.empty();
        }
        return whole(operation, OFFSET)
                .map(offset -> countsItems(operation, offset)
                        ? Optional.<Paging.Rule>of(new Paging.Rule.Offset(offset.wireName(), 0))
                        : unclear(operation, offset, "whether it counts items or pages"))
                .orElseGet(() -> whole(operation, PAGE).flatMap(page -> numbered(operation, page)));
    }

    /** OData 4.01 Protocol, section 11.2.6.4, says what {@code $skip} counts; elsewhere the description has to. */
    private static boolean countsItems(Operation operation, Parameter offset) {
        boolean odata = offset.wireName().equals("$skip")
                && operation.parameters().stream().anyMatch(p -> p.wireName().equals("$top"));
        Doc doc = offset.doc().or(offset.schema().facts().doc());
        String said = (doc.summary() + " " + doc.description()).replaceAll("\\s+", " ");
        return odata || ITEMS.matcher(said).find() && !PAGES.matcher(said).find();
    }

    /** The number of the first page is the default, as that gives the first page. */
    private Optional<Paging.Rule> numbered(Operation operation, Parameter page) {
        Optional<Paging.Rule> rule = page.schema()
                .facts()
                .fallback()
                .filter(first -> first.text().matches("[01]"))
                .map(first -> new Paging.Rule.Page(page.wireName(), Long.parseLong(first.text())));
        return rule.isPresent() ? rule : unclear(operation, page, "which number the first page has");
    }

    private Optional<Paging.Rule> unclear(Operation operation, Parameter parameter, String what) {
        problems.add(
                Code.NOT_IN_CLIENT,
                parameter.at(),
                operation.method() + " " + operation.path() + " is not paged by \"" + parameter.wireName()
                        + "\": nothing says " + what + ".",
                "Say it with a paging rule, if the pages are wanted.");
        return Optional.empty();
    }

    private static Optional<Parameter> whole(Operation operation, Set<String> names) {
        return query(operation, names).filter(parameter -> parameter.schema() instanceof Schema.Whole);
    }

    private static Optional<Parameter> query(Operation operation, Set<String> names) {
        return operation.parameters().stream()
                .filter(parameter -> parameter.in() == Parameter.In.QUERY)
                .filter(parameter -> names.contains(PageShape.plain(parameter.wireName())))
                .findFirst();
    }
}
