package com.example.model;

import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.Model;
import dev.catenary.runtime.ModelBuilder;
import dev.catenary.runtime.ModelType;
import dev.catenary.runtime.Values;
import java.util.function.Consumer;

public final class Note extends Model {
    public static final ModelType<Note> TYPE = ModelType.of("Note", Note::new, p -> {
        p.required("text", Codecs.STRING);
    });

    private Note(Values values) {
        super(TYPE, values);
    }

    public static Note of(Consumer<Builder> data) {
        return TYPE.build(new Builder(), data);
    }

    public static Note fromJson(String json) {
        return TYPE.fromJson(json);
    }

    public Builder toBuilder() {
        return new Builder().takeOver(this);
    }

    public String text() {
        return get(0);
    }

    public static final class Builder extends ModelBuilder<Note, Builder> {
        public Builder() {
            super(TYPE);
        }

        public Builder text(String text) {
            return set(0, text);
        }
    }
}
