package dev.catenary.generator.plan;

import dev.catenary.generator.api.Operation;
import dev.catenary.generator.api.PathNode;
import dev.catenary.generator.api.Segment;
import dev.catenary.generator.problem.Code;
import dev.catenary.generator.problem.Problems;
import dev.catenary.generator.problem.SourceRef;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the node where the chain starts, if a fixed start of all paths has no links. */
final class ChainRoot {
    private ChainRoot() {}

    /** The node below which every operation lies; the root, with a problem, if that is not so. */
    static PathNode find(PathNode root, String path, Problems problems) {
        PathNode node = root;
        for (String segment :
                path.isEmpty() ? List.<String>of() : List.of(path.substring(1).split("/"))) {
            Optional<PathNode> next = node.children().stream()
                    .filter(child -> child.segment().equals(new Segment.Literal(segment)))
                    .findFirst();
            if (next.isEmpty()) {
                invalid(problems, "No path lies below " + path + ".", "Choose a start that all paths have.");
                return root;
            }
            Optional<Operation> outside = Stream.concat(
                            node.operations().stream(),
                            node.children().stream()
                                    .filter(child -> child != next.get())
                                    .flatMap(PathNode::allOperations))
                    .findFirst();
            if (outside.isPresent()) {
                invalid(
                        problems,
                        outside.get().method() + " " + outside.get().path() + " does not lie below " + path + ".",
                        "Leave it out with excludePaths, or choose a start that all paths have.");
                return root;
            }
            node = next.get();
        }
        return node;
    }

    private static void invalid(Problems problems, String text, String remedy) {
        problems.add(Code.SETTING_INVALID, new SourceRef("settings", 0, "/chainRoot"), text, remedy);
    }
}
