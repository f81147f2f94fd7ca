package dev.catenary.generator.api;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A node of the tree of path segments.
 *
 * @param segment what this node adds to its parent's path
 * @param variables the parameters that stand in the segment, in the order of the URL; empty for literals
 * @param children in order of first appearance
 * @param operations in the order of the description
 */
public record PathNode(
        Segment segment, List<Parameter> variables, List<PathNode> children, List<Operation> operations) {
    public PathNode {
        variables = List.copyOf(variables);
        children = List.copyOf(children);
        operations = List.copyOf(operations);
    }

    /** This node and all below it, parents first. */
    public Stream<PathNode> nodes() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(PathNode::nodes));
    }

    /** The operations here and below, in the order of {@link #nodes}. */
    public Stream<Operation> allOperations() {
        return nodes().flatMap(node -> node.operations.stream());
    }

    /** The same tree with each operation changed. */
    public PathNode withOperations(UnaryOperator<Operation> change) {
        return new PathNode(
                segment,
                variables,
                children.stream().map(child -> child.withOperations(change)).toList(),
                operations.stream().map(change).toList());
    }
}
