package com.example.model;

import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.Model;
import dev.catenary.runtime.ModelType;
import dev.catenary.runtime.Values;
import java.util.List;
import org.jspecify.annotations.Nullable;

public final class Group extends Model implements Shape {
    public static final ModelType<Group> TYPE = ModelType.of("Group", Group::new, p -> {
        p.required("kind", Codecs.STRING).constant("Group");
        p.optional("members", Codecs.list(Shape.TYPE));
    });

    private Group(Values values) {
        super(TYPE, values);
    }

    public static Group fromJson(String json) {
        return TYPE.fromJson(json);
    }

    public String kind() {
        return get(0);
    }

    public @Nullable List<Shape> members() {
        return find(1);
    }
}
