package com.example.model;

import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.Model;
import dev.catenary.runtime.ModelBuilder;
import dev.catenary.runtime.ModelType;
import dev.catenary.runtime.Values;
import dev.catenary.runtime.Xml;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

public final class Note extends Model {
    public static final ModelType<Note> TYPE = ModelType.of("Note", Note::new, p -> {
        p.optional("lang", Codecs.STRING).xml(Xml.plain().attribute());
        p.optional("html", Codecs.STRING).xml(Xml.plain().cdata());
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

    public @Nullable String lang() {
        return find(0);
    }

    public @Nullable String html() {
        return find(1);
    }

    public static final class Builder extends ModelBuilder<Note, Builder> {
        public Builder() {
            super(TYPE);
        }

        public Builder lang(@Nullable String lang) {
            return set(0, lang);
        }

        public Builder html(@Nullable String html) {
            return set(1, html);
        }
    }
}
