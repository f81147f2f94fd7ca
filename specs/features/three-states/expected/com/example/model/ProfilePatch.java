package com.example.model;

import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.Field;
import dev.catenary.runtime.Model;
import dev.catenary.runtime.ModelBuilder;
import dev.catenary.runtime.ModelType;
import dev.catenary.runtime.Values;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

public final class ProfilePatch extends Model {
    public static final ModelType<ProfilePatch> TYPE = ModelType.of("ProfilePatch", ProfilePatch::new, p -> {
        p.required("name", Codecs.STRING);
        p.optional("nick", Codecs.STRING).nullable();
        p.required("note", Codecs.STRING).nullable();
        p.optional("age", Codecs.INT64).nullable();
        p.required("home", PlacePatch.TYPE).nullable();
        p.optional("work", PlacePatch.TYPE).nullable();
    });

    private ProfilePatch(Values values) {
        super(TYPE, values);
    }

    public static ProfilePatch of(Consumer<Builder> data) {
        return TYPE.build(new Builder(), data);
    }

    public static ProfilePatch fromJson(String json) {
        return TYPE.fromJson(json);
    }

    public Builder toBuilder() {
        return new Builder().takeOver(this);
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

    public Field<Long> ageField() {
        return field(3);
    }

    public @Nullable PlacePatch home() {
        return nullable(4);
    }

    public @Nullable PlacePatch work() {
        return find(5);
    }

    public Field<PlacePatch> workField() {
        return field(5);
    }

    public static final class Builder extends ModelBuilder<ProfilePatch, Builder> {
        public Builder() {
            super(TYPE);
        }

        public Builder name(String name) {
            return set(0, name);
        }

        public Builder nick(@Nullable String nick) {
            return set(1, nick);
        }

        public Builder note(@Nullable String note) {
            return set(2, note);
        }

        public Builder age(long age) {
            return set(3, age);
        }

        public Builder age(@Nullable Long age) {
            return set(3, age);
        }

        public Builder home(@Nullable PlacePatch home) {
            return set(4, home);
        }

        public Builder home(Consumer<PlacePatch.Builder> data) {
            return home(PlacePatch.of(data));
        }

        public Builder homeNull() {
            return set(4, null);
        }

        public Builder work(@Nullable PlacePatch work) {
            return set(5, work);
        }

        public Builder work(Consumer<PlacePatch.Builder> data) {
            return work(PlacePatch.of(data));
        }

        public Builder workNull() {
            return set(5, null);
        }
    }
}
