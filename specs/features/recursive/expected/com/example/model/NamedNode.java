package com.example.model;

import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.JsonValue;
import dev.catenary.runtime.Model;
import dev.catenary.runtime.ModelBuilder;
import dev.catenary.runtime.ModelType;
import dev.catenary.runtime.Values;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

@NullMarked
public final class NamedNode extends Model {
    public static final ModelType<NamedNode> TYPE = ModelType.of("NamedNode", NamedNode::new, p -> {
        p.required("name", Codecs.STRING);
        p.optional("parent", Node.TYPE);
        p.optional("children", Codecs.list(Node.TYPE));
        p.optional("index", Codecs.map(Node.TYPE));
        p.optional("value", Value.TYPE);
        p.optional("named", NamedNode.TYPE);
        p.optional("shape", Shape.TYPE);
        p.optional("lists", Codecs.list(Codecs.JSON));
        p.optional("inner", Inner.TYPE);
        p.optional("title", Codecs.STRING);
        p.optional("twin", NamedNode.TYPE);
    });

    private NamedNode(Values values) {
        super(TYPE, values);
    }

    public static NamedNode of(Consumer<Builder> data) {
        return TYPE.build(new Builder(), data);
    }

    public static NamedNode fromJson(String json) {
        return TYPE.fromJson(json);
    }

    public Builder toBuilder() {
        return new Builder().takeOver(this);
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

    public @Nullable String title() {
        return find(9);
    }

    public @Nullable NamedNode twin() {
        return find(10);
    }

    public static final class Builder extends ModelBuilder<NamedNode, Builder> {
        public Builder() {
            super(TYPE);
        }

        public Builder name(String name) {
            return set(0, name);
        }

        public Builder parent(@Nullable Node parent) {
            return set(1, parent);
        }

        public Builder parent(Consumer<Node.Builder> data) {
            return parent(Node.of(data));
        }

        public Builder children(@Nullable List<Node> children) {
            return set(2, children);
        }

        public Builder addChildren(Node item) {
            return add(2, item);
        }

        public Builder addChildren(Consumer<Node.Builder> item) {
            return addChildren(Node.of(item));
        }

        public Builder index(@Nullable Map<String, Node> index) {
            return set(3, index);
        }

        public Builder value(@Nullable Value value) {
            return set(4, value);
        }

        public Builder named(@Nullable NamedNode named) {
            return set(5, named);
        }

        public Builder named(Consumer<Builder> data) {
            return named(NamedNode.of(data));
        }

        public Builder shape(@Nullable Shape shape) {
            return set(6, shape);
        }

        public Builder lists(@Nullable List<JsonValue> lists) {
            return set(7, lists);
        }

        public Builder addLists(JsonValue item) {
            return add(7, item);
        }

        public Builder inner(@Nullable Inner inner) {
            return set(8, inner);
        }

        public Builder inner(Consumer<Inner.Builder> data) {
            return inner(Inner.of(data));
        }

        public Builder title(@Nullable String title) {
            return set(9, title);
        }

        public Builder twin(@Nullable NamedNode twin) {
            return set(10, twin);
        }

        public Builder twin(Consumer<Builder> data) {
            return twin(NamedNode.of(data));
        }
    }
}
