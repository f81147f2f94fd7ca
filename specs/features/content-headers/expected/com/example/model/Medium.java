package com.example.model;

import dev.catenary.runtime.JsonKind;
import dev.catenary.runtime.JsonValue;
import dev.catenary.runtime.Union;
import dev.catenary.runtime.UnionType;

public sealed interface Medium extends Union {
    UnionType<Medium> TYPE = UnionType.of("Medium", v -> {
        v.wrap(OfPaper.class, Paper.TYPE, OfPaper::new).kinds(JsonKind.OBJECT).constant("kind", "Paper");
        v.wrap(OfTape.class, Tape.TYPE, OfTape::new).kinds(JsonKind.OBJECT).constant("kind", "Tape");
        v.unknown(Unknown.class, Unknown::new);
    });

    static Medium of(Paper value) {
        return new OfPaper(value);
    }

    static Medium of(Tape value) {
        return new OfTape(value);
    }

    record OfPaper(Paper value) implements Medium {}

    record OfTape(Tape value) implements Medium {}

    record Unknown(JsonValue value) implements Medium {}
}
