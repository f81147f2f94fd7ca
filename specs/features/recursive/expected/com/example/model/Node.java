package com.example.model;

import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.JsonValue;
import dev.catenary.runtime.Model;
import dev.catenary.runtime.ModelType;
import dev.catenary.runtime.Values;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

public final class Node extends Model {
    public static final ModelType<Node> TYPE = ModelType.of("Node", Node::new, p -> {
        p.required("name", Codecs.STRING);
        p.optional("parent", Node.TYPE);
        p.optional("children", Codecs.list(Node.TYPE));
        p.optional("index", Codecs.map(Node.TYPE));
        p.optional("value", Value.TYPE);
        p.optional("named", NamedNode.TYPE);
        p.optional("shape", Shape.TYPE);
        p.optional("lists", Codecs.list(Codecs.JSON));
        p.optional("inner", Inner.TYPE);
    });

    private Node(Values values) {
        super(TYPE, values);
    }

    public static Node fromJson(String json) {
        return TYPE.fromJson(json);
    }

    public String name() {
        return get(0);
    }

    public @Nullable Node parent() {
        return find(1);
    }

    public @Nullable List<Node> children() {
        return find(2);
    }

    public @Nullable Map<String, Node> index() {
        return find(3);
    }

    public @Nullable Value value() {
        return find(4);
    }

    public @Nullable NamedNode named() {
        return find(5);
    }

    public @Nullable Shape shape() {
        return find(6);
    }

    public @Nullable List<JsonValue> lists() {
        return find(7);
    }

    public @Nullable Inner inner() {
        return find(8);
    }
}
