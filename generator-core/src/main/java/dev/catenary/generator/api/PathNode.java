package dev.catenary.generator.api;

import java.util.List;

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
}
