package com.example.model;

import dev.catenary.runtime.JsonKind;
import dev.catenary.runtime.JsonValue;
import dev.catenary.runtime.Union;
import dev.catenary.runtime.UnionType;

public sealed interface Medium extends Union {
    UnionType<Medium> TYPE = UnionType.of("Medium", v -> {
        v.wrap(OfAudio.class, Audio.TYPE, OfAudio::new).kinds(JsonKind.OBJECT).constant("kind", "audio");
        v.wrap(OfVideo.class, Video.TYPE, OfVideo::new).kinds(JsonKind.OBJECT).constant("kind", "video");
        v.unknown(Unknown.class, Unknown::new);
    });

    static Medium of(Audio value) {
        return new OfAudio(value);
    }

    static Medium of(Video value) {
        return new OfVideo(value);
    }

    record OfAudio(Audio value) implements Medium {}

    record OfVideo(Video value) implements Medium {}

    record Unknown(JsonValue value) implements Medium {}
}
