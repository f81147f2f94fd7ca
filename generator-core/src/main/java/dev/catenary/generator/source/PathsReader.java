package dev.catenary.generator.source;

import dev.catenary.generator.api.PathNode;
import dev.catenary.generator.api.Segment;
import dev.catenary.generator.problem.Code;
import dev.catenary.generator.problem.Problems;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Reads {@code paths} into the tree of segments. */
final class PathsReader {
    private final References references;
    private final Dialect dialect;
    private final OperationReader operations;
    private final WebhookReader webhooks;
    private final SourceSettings settings;
    private final Problems problems;

    PathsReader(
            References references,
            Dialect dialect,
            OperationReader operations,
            WebhookReader webhooks,
            SourceSettings settings,
            Problems problems) {
        this.references = references;
        this.dialect = dialect;
        this.operations = operations;
        this.webhooks = webhooks;
        this.settings = settings;
        this.problems = problems;
    }

    private record Path(String key, PathTemplate template, PathItem item) {
        Selection.Candidate candidate(Element operation) {
            return Selection.Candidate.of(key, operation);
        }
    }

    /** A request without regard to a trailing slash. */
    private record Request(List<Segment> segments, String method) {}

    /** A request as the path keys write it, without regard to variables in a query. */
    private record Asked(List<Segment> segments, boolean trailingSlash, String method) {}

    PathNode read(Element root) {
        List<Path> paths = toldApart(written(root));
        Set<Request> withoutSlash = new HashSet<>();
        for (Path path : paths) {
            if (!path.template().trailingSlash()) {
                path.item().operations().forEach(o -> withoutSlash.add(request(path, o)));
            }
        }
        checkSelection(paths);
        Predicate<Selection.Candidate> selected = settings.selection().compiled();
        PathTree tree = new PathTree(problems);
        Map<String, Element> ids = new HashMap<>();
        for (Path path : paths) {
            for (Element operation : path.item().operations()) {
                if (!isLeftOut(operation) && selected.test(path.candidate(operation))) {
                    checkId(operation, ids);
                    add(tree, path, operation, withoutSlash);
                }
            }
        }
        return tree.build();
    }

    private List<Path> written(Element root) {
        List<Path> paths = new ArrayList<>();
        for (Element written : root.object("paths").members()) {
            if (!written.isExtension() && !isLeftOut(written) && !isTooLong(written)) {
                Path path = new Path(written.key(), template(written), PathItem.of(written, references, dialect));
                path.item().strangers().forEach(PathsReader::reportStranger);
                path.item().reportAdditional();
                paths.add(path);
            }
        }
        return paths;
    }

    /** Where several keys ask the same path in the same way, those with variables in a query are a step further on. */
    private static List<Path> toldApart(List<Path> paths) {
        if (paths.stream().allMatch(path -> path.template().queryVariables().isEmpty())) {
            return paths;
        }
        Map<Asked, Integer> keys = new HashMap<>();
        paths.forEach(path -> asked(path).forEach(asked -> keys.merge(asked, 1, Integer::sum)));
        List<Path> apart = new ArrayList<>();
        for (Path path : paths) {
            PathTemplate template = path.template();
            boolean alone =
                    template.queryVariables().isEmpty() || asked(path).stream().allMatch(asked -> keys.get(asked) == 1);
            apart.add(alone ? path : new Path(path.key(), template.withQueryNames(), path.item()));
        }
        return apart;
    }

    private static List<Asked> asked(Path path) {
        PathTemplate template = path.template();
        return path.item().operations().stream()
                .map(operation -> new Asked(template.segments(), template.trailingSlash(), PathItem.method(operation)))
                .toList();
    }

    /** Nothing in the client is named by it, so both operations stay. */
    private static void checkId(Element operation, Map<String, Element> ids) {
        String id = operation.get("operationId").raw();
        Element first = id.isEmpty() ? null : ids.putIfAbsent(id, operation);
        if (first != null && first.node() != operation.node()) {
            operation
                    .get("operationId")
                    .report(
                            Code.MEMBER_REPAIRED,
                            "Another operation has the `operationId` " + Quote.of(id) + ", too; both are read.",
                            "Give each operation an id of its own.");
        }
    }

    private boolean isLeftOut(Element element) {
        return !settings.leftOut().isEmpty() && settings.leftOut().contains(element.at());
    }

    private void checkSelection(List<Path> paths) {
        if (!settings.selection().isAll()) {
            List<Selection.Candidate> all = new ArrayList<>();
            paths.forEach(path -> path.item().operations().forEach(operation -> all.add(path.candidate(operation))));
            settings.selection().check(all, problems);
        }
    }

    private static boolean isTooLong(Element written) {
        String key = written.key();
        boolean tooLong = key.length() > Limits.PATH_LENGTH
                || key.chars().filter(c -> c == '/').count() > Limits.PATH_SEGMENTS;
        if (tooLong) {
            written.report(
                    Code.LIMIT_EXCEEDED,
                    "The path has more than " + Limits.PATH_SEGMENTS + " segments or " + Limits.PATH_LENGTH
                            + " characters.",
                    "Leave it out.");
        }
        return tooLong;
    }

    private static Request request(Path path, Element operation) {
        return new Request(path.template().segments(), PathItem.method(operation));
    }

    private void add(PathTree tree, Path path, Element operation, Set<Request> withoutSlash) {
        PathTemplate template = path.template();
        if (template.trailingSlash() && withoutSlash.contains(request(path, operation))) {
            template = template.withSlashAsStep();
        }
        OperationReader.Read read = operations.read(operation, path.item(), path.key(), template);
        tree.add(template.segments(), read.operation(), read.variables());
        webhooks.addCallbacks(operation);
    }

    private static PathTemplate template(Element written) {
        String key = written.key();
        if (!key.startsWith("/")) {
            written.report(
                    Code.MEMBER_REPAIRED,
                    "The path " + Quote.of(key) + " does not start with a slash; read as if it did.",
                    "Start the path with a slash.");
        }
        return PathTemplate.of(key.startsWith("/") ? key : "/" + key);
    }

    private static void reportStranger(Element member) {
        member.report(
                Code.MEMBER_IGNORED,
                Quote.of(member.key()) + " is no method; it is left out.",
                "Use a method in lower case, or remove it.");
    }
}
