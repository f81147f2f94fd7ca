package com.example.model;

import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.Model;
import dev.catenary.runtime.ModelType;
import dev.catenary.runtime.UnionType;
import dev.catenary.runtime.Values;

public sealed interface Shape permits Group, Shape.Other {
    UnionType<Shape> TYPE = UnionType.of("Shape", v -> {
        v.member(Group.class, Group.TYPE).constant("kind", "Group");
        v.otherwise(Other.class, Other.TYPE);
    });

    String kind();

    /** A value of none of the known subtypes. Its own properties stay readable. */
    final class Other extends Model implements Shape {
        public static final ModelType<Other> TYPE = ModelType.of("Other", Other::new, p -> {
            p.required("kind", Codecs.STRING);
        });

        private Other(Values values) {
            super(TYPE, values);
        }

        public static Other fromJson(String json) {
            return TYPE.fromJson(json);
        }

        public String kind() {
            return get(0);
        }
    }
}
