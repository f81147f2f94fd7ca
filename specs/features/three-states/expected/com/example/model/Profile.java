package com.example.model;

import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.Field;
import dev.catenary.runtime.Model;
import dev.catenary.runtime.ModelType;
import dev.catenary.runtime.Values;
import org.jspecify.annotations.Nullable;

public final class Profile extends Model {
    public static final ModelType<Profile> TYPE = ModelType.of("Profile", Profile::new, p -> {
        p.required("name", Codecs.STRING);
        p.optional("nick", Codecs.STRING).nullable();
        p.required("note", Codecs.STRING).nullable();
        p.optional("age", Codecs.INT64);
        p.required("home", Place.TYPE).nullable();
        p.optional("work", Place.TYPE).nullable();
    });

    private Profile(Values values) {
        super(TYPE, values);
    }

    public static Profile fromJson(String json) {
        return TYPE.fromJson(json);
    }

    public String name() {
        return get(0);
    }

    public @Nullable String nick() {
        return find(1);
    }

    public Field<String> nickField() {
        return field(1);
    }

    public @Nullable String note() {
        return nullable(2);
    }

    public @Nullable Long age() {
        return find(3);
    }

    public @Nullable Place home() {
        return nullable(4);
    }

    public @Nullable Place work() {
        return find(5);
    }

    public Field<Place> workField() {
        return field(5);
    }
}
