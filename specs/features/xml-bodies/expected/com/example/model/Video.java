package com.example.model;

import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.Model;
import dev.catenary.runtime.ModelBuilder;
import dev.catenary.runtime.ModelType;
import dev.catenary.runtime.Values;
import dev.catenary.runtime.Xml;
import java.util.function.Consumer;

public final class Video extends Model {
    public static final ModelType<Video> TYPE = ModelType.of("Video", Video::new, p -> {
        p.required("kind", Codecs.STRING).constant("video").xml(Xml.plain().attribute());
        p.required("width", Codecs.INT32);
    });

    private Video(Values values) {
        super(TYPE, values);
    }

    public static Video of(Consumer<Builder> data) {
        return TYPE.build(new Builder(), data);
    }

    public static Video fromJson(String json) {
        return TYPE.fromJson(json);
    }

    public Builder toBuilder() {
        return new Builder().takeOver(this);
    }

    public String kind() {
        return get(0);
    }

    public int width() {
        return get(1);
    }

    public static final class Builder extends ModelBuilder<Video, Builder> {
        public Builder() {
            super(TYPE);
        }

        public Builder kind(String kind) {
            return set(0, kind);
        }

        public Builder width(int width) {
            return set(1, width);
        }
    }
}
