package com.example.model;

import dev.catenary.runtime.JsonKind;
import dev.catenary.runtime.JsonValue;
import dev.catenary.runtime.Union;
import dev.catenary.runtime.UnionType;

public sealed interface Event extends Union {
    UnionType<Event> TYPE = UnionType.of("Event", v -> {
        v.wrap(OfRemoval.class, Removal.TYPE, OfRemoval::new).kinds(JsonKind.OBJECT).constant("type", "removed");
        v.wrap(OfChange.class, Change.TYPE, OfChange::new).kinds(JsonKind.OBJECT)
                .constant("type", "created", "updated");
        v.unknown(Unknown.class, Unknown::new);
    });

    static Event of(Removal value) {
        return new OfRemoval(value);
    }

    static Event of(Change value) {
        return new OfChange(value);
    }

    record OfRemoval(Removal value) implements Event {}

    record OfChange(Change value) implements Event {}

    record Unknown(JsonValue value) implements Event {}
}
