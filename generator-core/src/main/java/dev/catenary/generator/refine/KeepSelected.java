package dev.catenary.generator.refine;

import dev.catenary.generator.api.Api;
import dev.catenary.generator.api.Operation;
import dev.catenary.generator.api.PathNode;
import dev.catenary.generator.problem.Code;
import dev.catenary.generator.problem.Problems;
import dev.catenary.generator.problem.SourceRef;
import java.util.List;

/**
 * Leaves out the operations a user did not select, and the links that lead to nothing afterwards. Runs first: what is
 * not generated need not be right. Webhooks have no path and stay.
 */
final class KeepSelected implements Pass {
    private static final SourceRef SETTINGS = SourceRef.ofFile("settings");

    private final List<PathPattern> include;
    private final List<PathPattern> exclude;

    KeepSelected(List<String> include, List<String> exclude) {
        this.include = include.stream().map(PathPattern::of).toList();
        this.exclude = exclude.stream().map(PathPattern::of).toList();
    }

    @Override
    public Api apply(Api api, Problems problems) {
        if (include.isEmpty() && exclude.isEmpty()) {
            return api;
        }
        PathNode root = keep(api.root());
        if (isEmpty(root) && !isEmpty(api.root())) {
            problems.add(
                    Code.SETTING_INVALID,
                    SETTINGS,
                    "No operation is left by includePaths and excludePaths.",
                    "Compare the patterns with the paths of the description.");
        }
        return api.with(root, api.schemas());
    }

    private PathNode keep(PathNode node) {
        return new PathNode(
                node.segment(),
                node.variables(),
                node.children().stream()
                        .map(this::keep)
                        .filter(child -> !isEmpty(child))
                        .toList(),
                node.operations().stream().filter(this::isSelected).toList());
    }

    private boolean isSelected(Operation operation) {
        return (include.isEmpty() || include.stream().anyMatch(p -> p.matches(operation)))
                && exclude.stream().noneMatch(p -> p.matches(operation));
    }

    private static boolean isEmpty(PathNode node) {
        return node.children().isEmpty() && node.operations().isEmpty();
    }
}
