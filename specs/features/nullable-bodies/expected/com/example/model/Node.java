package com.example.model;

import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.Model;
import dev.catenary.runtime.ModelBuilder;
import dev.catenary.runtime.ModelType;
import dev.catenary.runtime.Values;
import java.util.function.Consumer;

public final class Node extends Model {
    public static final ModelType<Node> TYPE = ModelType.of("Node", Node::new, p -> {
        p.required("id", Codecs.STRING);
    });

    private Node(Values values) {
        super(TYPE, values);
    }

    public static Node of(Consumer<Builder> data) {
        return TYPE.build(new Builder(), data);
    }

    public static Node fromJson(String json) {
        return TYPE.fromJson(json);
    }

    public Builder toBuilder() {
        return new Builder().takeOver(this);
    }

    public String id() {
        return get(0);
    }

    public static final class Builder extends ModelBuilder<Node, Builder> {
        public Builder() {
            super(TYPE);
        }

        public Builder id(String id) {
            return set(0, id);
        }
    }
}
