package dev.catenary.generator.source;

import dev.catenary.generator.api.PathPattern;
import dev.catenary.generator.problem.Code;
import dev.catenary.generator.problem.Problems;
import dev.catenary.generator.problem.SourceRef;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;

/**
 * Which operations are read. What is not selected need not be right, as far as its file can be parsed. Webhooks have no
 * path and are always read.
 *
 * @param include an operation has to match each kind of pattern that is given here; with none, every operation does
 * @param exclude an operation that matches one of these is left out all the same
 */
public record Selection(Filter include, Filter exclude) {
    public static final Selection ALL = new Selection(Filter.NONE, Filter.NONE);

    /**
     * Patterns of operations.
     *
     * @param paths as in {@code /v3/**} or {@code GET /v3/**}; {@code *} stops at a slash, {@code **} does not
     * @param tags exactly as in the description
     * @param operationIds exactly as in the description
     */
    public record Filter(List<String> paths, List<String> tags, List<String> operationIds) {
        public static final Filter NONE = new Filter(List.of(), List.of(), List.of());

        public Filter {
            paths = List.copyOf(paths);
            tags = List.copyOf(tags);
            operationIds = List.copyOf(operationIds);
        }

        private boolean isEmpty() {
            return paths.isEmpty() && tags.isEmpty() && operationIds.isEmpty();
        }
    }

    /** What an operation can be selected by. */
    record Candidate(String method, String path, List<String> tags, String operationId) {
        static Candidate of(String path, Element operation) {
            Element tags = operation.get("tags");
            List<String> names =
                    new ArrayList<>(tags.items().stream().map(Element::raw).toList());
            if (tags.isScalar()) {
                names.add(tags.raw());
            }
            return new Candidate(
                    PathItem.method(operation),
                    path,
                    names,
                    operation.get("operationId").raw());
        }

        private boolean at(PathPattern pattern) {
            return pattern.matches(method, path);
        }
    }

    boolean isAll() {
        return include.isEmpty() && exclude.isEmpty();
    }

    /** Tells selected candidates from others. */
    Predicate<Candidate> compiled() {
        List<PathPattern> in = include.paths.stream().map(PathPattern::of).toList();
        List<PathPattern> out = exclude.paths.stream().map(PathPattern::of).toList();
        return c -> (in.isEmpty() || in.stream().anyMatch(c::at))
                && (include.tags.isEmpty() || c.tags.stream().anyMatch(include.tags::contains))
                && (include.operationIds.isEmpty() || include.operationIds.contains(c.operationId))
                && out.stream().noneMatch(c::at)
                && c.tags.stream().noneMatch(exclude.tags::contains)
                && !exclude.operationIds.contains(c.operationId);
    }

    /** Reports what was misspelt: patterns that match nothing, and a selection that leaves nothing. */
    void check(Collection<Candidate> all, Problems problems) {
        if (!all.isEmpty() && all.stream().noneMatch(compiled())) {
            problems.add(
                    Code.SETTING_INVALID,
                    SourceRef.ofFile("settings"),
                    "No operation is left by the include and exclude settings.",
                    "Compare them with the paths, tags and operation ids of the description.");
        }
        check("include", include, all, problems);
        check("exclude", exclude, all, problems);
    }

    private static void check(String kind, Filter filter, Collection<Candidate> all, Problems problems) {
        for (String path : filter.paths) {
            check(kind + "Paths", path, all.stream().anyMatch(c -> c.at(PathPattern.of(path))), problems);
        }
        for (String tag : filter.tags) {
            check(kind + "Tags", tag, all.stream().anyMatch(c -> c.tags.contains(tag)), problems);
        }
        for (String id : filter.operationIds) {
            check(kind + "OperationIds", id, all.stream().anyMatch(c -> c.operationId.equals(id)), problems);
        }
    }

    private static void check(String setting, String value, boolean matches, Problems problems) {
        if (!matches) {
            problems.add(
                    Code.SETTING_UNUSED,
                    new SourceRef("settings", 0, "/" + setting),
                    "No operation of the description matches " + Quote.of(value) + ".",
                    "Correct it, or take it out.");
        }
    }
}
