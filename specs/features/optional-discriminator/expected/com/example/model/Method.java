package com.example.model;

import dev.catenary.runtime.JsonKind;
import dev.catenary.runtime.JsonValue;
import dev.catenary.runtime.Union;
import dev.catenary.runtime.UnionType;

public sealed interface Method extends Union {
    UnionType<Method> TYPE = UnionType.of("Method", v -> {
        v.wrap(OfIdeal.class, Ideal.TYPE, OfIdeal::new).kinds(JsonKind.OBJECT).constant("type", "ideal");
        v.wrap(OfKlarna.class, Klarna.TYPE, OfKlarna::new).kinds(JsonKind.OBJECT)
                .constant("type", "klarna", "klarna_account");
        v.unknown(Unknown.class, Unknown::new);
    });

    static Method of(Ideal value) {
        return new OfIdeal(value);
    }

    static Method of(Klarna value) {
        return new OfKlarna(value);
    }

    record OfIdeal(Ideal value) implements Method {}

    record OfKlarna(Klarna value) implements Method {}

    record Unknown(JsonValue value) implements Method {}
}
