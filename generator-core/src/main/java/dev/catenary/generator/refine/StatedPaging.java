package dev.catenary.generator.refine;

import dev.catenary.generator.api.Operation;
import dev.catenary.generator.api.Paging;
import dev.catenary.generator.api.PathPattern;
import dev.catenary.generator.problem.Code;
import dev.catenary.generator.problem.Problems;
import dev.catenary.generator.problem.SourceRef;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The paging rules of the settings, each set against the operations that it is for. The first rule that fits an
 * operation decides; what is misspelt is reported.
 */
final class StatedPaging {
    private static final List<String> SELECTORS = List.of("path", "operationId");
    private static final List<String> PARTS =
            List.of("path", "operationId", "by", "parameter", "property", "header", "first", "items", "more", "limit");

    private final PageShape.Finder shapes;
    private final Problems problems;
    private final Map<Operation, Paging> decided = new IdentityHashMap<>();
    private int invalid;

    private StatedPaging(PageShape.Finder shapes, Problems problems) {
        this.shapes = shapes;
        this.problems = problems;
    }

    /** How operations are paged, by identity; those that no rule is for are left out. */
    static Map<Operation, Paging> of(
            List<PagingRule> rules, List<Operation> operations, PageShape.Finder shapes, Problems problems) {
        StatedPaging stated = new StatedPaging(shapes, problems);
        for (int i = 0; i < rules.size(); i++) {
            stated.decide(rules.get(i), "/pagingRules/" + i, operations);
        }
        return stated.decided;
    }

    private void decide(PagingRule rule, String at, List<Operation> operations) {
        Optional<PagedBy> by = read(rule, at);
        if (by.isEmpty()) {
            return;
        }
        List<Operation> meant = operations.stream().filter(selected(rule)).toList();
        List<Operation> free =
                meant.stream().filter(o -> !decided.containsKey(o)).toList();
        if (free.isEmpty()) {
            unused(rule, at, meant.isEmpty());
            return;
        }
        PagingFit fit = new PagingFit(rule, by.get(), shapes);
        List<PagingFit.Misfit> misfits = new ArrayList<>();
        int before = decided.size();
        for (Operation operation : free) {
            fit.of(operation, misfits::add).ifPresent(paging -> decided.put(operation, paging));
        }
        boolean fitted = decided.size() > before;
        boolean glob = rule.part("operationId").isEmpty();
        misfits.stream()
                .filter(misfit -> !glob || misfit.meant())
                .forEach(misfit -> invalid(at, misfit.part(), misfit.text(), misfit.remedy()));
        if (!fitted && glob && misfits.stream().noneMatch(PagingFit.Misfit::meant)) {
            PagingFit.Misfit first = misfits.get(0);
            invalid(at, first.part(), first.text(), first.remedy());
        }
    }

    private static Predicate<Operation> selected(PagingRule rule) {
        if (rule.part("path").isEmpty()) {
            return operation -> operation.operationId().equals(rule.part("operationId"));
        }
        PathPattern path = PathPattern.of(rule.part("path"));
        return operation -> path.matches(operation.method(), operation.path());
    }

    private void unused(PagingRule rule, String at, boolean nothing) {
        String selector = rule.part("path").isEmpty() ? "operationId" : "path";
        String value = "\"" + rule.part(selector) + "\"";
        problems.add(
                Code.SETTING_UNUSED,
                new SourceRef("settings", 0, at + "/" + selector),
                nothing
                        ? "No operation of the description matches " + value + "."
                        : "Every operation that matches " + value + " has an earlier rule.",
                nothing ? "Correct it, or take it out." : "Put the narrower rule first, or take this one out.");
    }

    /** What leads on, if the rule is made as rules are. */
    private Optional<PagedBy> read(PagingRule rule, String at) {
        int before = invalid;
        for (String part : rule.parts().keySet()) {
            if (!PARTS.contains(part)) {
                invalid(at, part, "\"" + part + "\" is no part of a paging rule.", oneOf(PARTS));
            }
        }
        if (SELECTORS.stream().filter(name -> !rule.part(name).isEmpty()).count() != 1) {
            invalid(
                    at,
                    "",
                    "The rule does not say which operations it is for.",
                    "Give it a path or an operationId, not both.");
        }
        Optional<PagedBy> by = PagedBy.of(rule.part("by"));
        if (by.isEmpty()) {
            List<String> words =
                    Arrays.stream(PagedBy.values()).map(b -> b.word).toList();
            invalid(at, "by", "\"" + rule.part("by") + "\" is no way to go from page to page.", oneOf(words));
        }
        by.ifPresent(way -> readParts(rule, way, at));
        return invalid == before ? by : Optional.empty();
    }

    private void readParts(PagingRule rule, PagedBy by, String at) {
        for (String part : new TreeSet<>(by.needed)) {
            if (rule.part(part).isEmpty()) {
                invalid(at, part, "A rule by " + by.word + " needs the part " + part + ".", "Add it.");
            }
        }
        for (String part : PARTS.subList(PARTS.indexOf("parameter"), PARTS.size())) {
            if (!rule.part(part).isEmpty() && !by.uses(part)) {
                invalid(at, part, "A rule by " + by.word + " has no use for the part " + part + ".", "Take it out.");
            }
        }
        String first = rule.part("first");
        if (!first.isEmpty() && !first.matches("[0-9]{1,9}")) {
            invalid(
                    at,
                    "first",
                    "\"" + first + "\" is no number to begin with.",
                    "Give a whole number such as 0 or 1.");
        }
    }

    private static String oneOf(List<String> names) {
        return names.stream().collect(Collectors.joining(", ", "It may be one of: ", "."));
    }

    private void invalid(String at, String part, String text, String remedy) {
        invalid++;
        SourceRef place = new SourceRef("settings", 0, part.isEmpty() ? at : at + "/" + part);
        problems.add(Code.SETTING_INVALID, place, text, remedy);
    }
}
