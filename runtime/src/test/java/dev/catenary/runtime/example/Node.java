package dev.catenary.runtime.example;

import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.Model;
import dev.catenary.runtime.ModelBuilder;
import dev.catenary.runtime.ModelType;
import dev.catenary.runtime.Properties;
import dev.catenary.runtime.Values;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Refers to itself, and to {@link Leaf}, which refers back. */
public final class Node extends Model {
    public static final ModelType<Node> TYPE = ModelType.of("Node", Node::new, Node::properties);

    private Node(Values values) {
        super(TYPE, values);
    }

    public static Node of(Consumer<Builder> data) {
        return TYPE.build(new Builder(), data);
    }

    public @Nullable Node next() {
        return find(0);
    }

    public @Nullable Map<String, Leaf> leaves() {
        return find(1);
    }

    /** The additional properties, whose values are numbers. */
    public Map<String, Integer> weights() {
        return additional(Codecs.INT32);
    }

    private static void properties(Properties p) {
        p.optional("next", Node.TYPE);
        p.optional("leaves", Codecs.map(Leaf.TYPE));
        p.additional(Codecs.INT32);
    }

    /** Builds a {@link Node}. */
    public static final class Builder extends ModelBuilder<Node, Builder> {
        private Builder() {
            super(TYPE);
        }

        public Builder next(Node next) {
            return set(0, next);
        }

        public Builder leaves(Map<String, Leaf> leaves) {
            return set(1, leaves);
        }

        public Builder weight(String name, int weight) {
            return putAdditional(name, weight);
        }
    }

    /** Refers back. */
    public static final class Leaf extends Model {
        public static final ModelType<Leaf> TYPE = ModelType.of("Leaf", Leaf::new, Leaf::properties);

        private Leaf(Values values) {
            super(TYPE, values);
        }

        public @Nullable List<Node> nodes() {
            return find(0);
        }

        private static void properties(Properties p) {
            p.optional("nodes", Codecs.list(Node.TYPE));
        }
    }
}
