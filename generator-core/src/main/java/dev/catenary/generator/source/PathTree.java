package dev.catenary.generator.source;

import dev.catenary.generator.api.Doc;
import dev.catenary.generator.api.Facts;
import dev.catenary.generator.api.Operation;
import dev.catenary.generator.api.Parameter;
import dev.catenary.generator.api.PathNode;
import dev.catenary.generator.api.Schema;
import dev.catenary.generator.api.Segment;
import dev.catenary.generator.problem.Code;
import dev.catenary.generator.problem.Problems;
import dev.catenary.generator.problem.SourceRef;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Grows the tree of path segments, operation by operation. */
final class PathTree {
    private final Branch root = new Branch(new Segment.Root());
    private final Problems problems;

    PathTree(Problems problems) {
        this.problems = problems;
    }

    /** A node while it grows. */
    private static final class Branch {
        private final Segment segment;
        private final Map<Segment, Branch> children = new LinkedHashMap<>();
        private final Map<String, Parameter> variables = new HashMap<>();
        private final List<Operation> operations = new ArrayList<>();
        private SourceRef first;

        Branch(Segment segment) {
            this.segment = segment;
        }
    }

    /**
     * Adds an operation at the end of these segments.
     *
     * @param declared the operation's path parameters by the name of their variable
     */
    void add(List<Segment> segments, Operation operation, Map<String, Parameter> declared) {
        Branch branch = root;
        for (Segment segment : segments) {
            branch = branch.children.computeIfAbsent(segment, Branch::new);
            branch.first = branch.first == null ? operation.at() : branch.first;
            for (String variable : PathTemplate.variablesOf(segment)) {
                declare(branch, variable, declared.get(variable), operation);
            }
        }
        for (Operation other : branch.operations) {
            if (other.method().equals(operation.method())) {
                reportClash(other, operation);
                return;
            }
        }
        branch.operations.add(operation);
    }

    /** What several operations say about a variable: the first one's text, and a type that all their values have. */
    private void declare(Branch branch, String variable, Parameter parameter, Operation operation) {
        if (parameter == null) {
            problems.add(
                    Code.PATH_PARAMETER_REPAIRED,
                    operation.at(),
                    "The path has {" + Quote.plain(variable)
                            + "}, but the operation has no such path parameter; read as a required string.",
                    "Declare the parameter.");
            return;
        }
        branch.variables.merge(
                variable, parameter, (a, b) -> a == b ? a : a.withSchema(SameType.common(a.schema(), b.schema())));
    }

    private void reportClash(Operation first, Operation second) {
        problems.add(
                Code.OPERATION_CLASH,
                second.at(),
                second.method() + " " + Quote.of(second.path()) + " is the same request as " + first.method() + " "
                        + Quote.of(first.path()) + ".",
                "Remove one of the two, or tell them apart by a path segment.");
    }

    PathNode build() {
        return build(root);
    }

    private static PathNode build(Branch branch) {
        List<Parameter> variables = new ArrayList<>();
        for (String name : PathTemplate.variablesOf(branch.segment)) {
            Parameter declared = branch.variables.get(name);
            variables.add(declared == null ? undeclared(name, branch.first) : declared);
        }
        List<PathNode> children =
                branch.children.values().stream().map(PathTree::build).toList();
        return new PathNode(branch.segment, variables, children, branch.operations);
    }

    /** What stands for a variable that nobody declares. */
    static Parameter undeclared(String name, SourceRef at) {
        Schema text = new Schema.Text(Facts.at(at), "");
        return new Parameter(
                name, Parameter.In.PATH, text, true, Parameter.Style.SIMPLE, false, false, "", Doc.NONE, at);
    }
}
