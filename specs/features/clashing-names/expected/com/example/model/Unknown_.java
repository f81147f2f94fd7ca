package com.example.model;

import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.JsonKind;
import dev.catenary.runtime.JsonValue;
import dev.catenary.runtime.Union;
import dev.catenary.runtime.UnionType;

public sealed interface Unknown_ extends Union {
    UnionType<Unknown_> TYPE = UnionType.of("Unknown_", v -> {
        v.wrap(OfString.class, Codecs.STRING, OfString::new).kinds(JsonKind.STRING);
        v.wrap(OfLong.class, Codecs.INT64, OfLong::new).kinds(JsonKind.INTEGER);
        v.unknown(Unknown.class, Unknown::new);
    });

    static Unknown_ of(String value) {
        return new OfString(value);
    }

    static Unknown_ of(long value) {
        return new OfLong(value);
    }

    record OfString(String value) implements Unknown_ {}

    record OfLong(Long value) implements Unknown_ {}

    record Unknown(JsonValue value) implements Unknown_ {}
}
