package com.example.model;

import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.Model;
import dev.catenary.runtime.ModelBuilder;
import dev.catenary.runtime.ModelType;
import dev.catenary.runtime.Values;
import dev.catenary.runtime.Xml;
import java.util.function.Consumer;

public final class Audio extends Model {
    public static final ModelType<Audio> TYPE = ModelType.of("Audio", Audio::new, p -> {
        p.required("kind", Codecs.STRING).constant("audio").xml(Xml.plain().attribute());
        p.required("minutes", Codecs.INT32);
    });

    private Audio(Values values) {
        super(TYPE, values);
    }

    public static Audio of(Consumer<Builder> data) {
        return TYPE.build(new Builder(), data);
    }

    public static Audio fromJson(String json) {
        return TYPE.fromJson(json);
    }

    public Builder toBuilder() {
        return new Builder().takeOver(this);
    }

    public String kind() {
        return get(0);
    }

    public int minutes() {
        return get(1);
    }

    public static final class Builder extends ModelBuilder<Audio, Builder> {
        public Builder() {
            super(TYPE);
        }

        public Builder kind(String kind) {
            return set(0, kind);
        }

        public Builder minutes(int minutes) {
            return set(1, minutes);
        }
    }
}
