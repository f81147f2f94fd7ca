package com.example.model;

import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.JsonKind;
import dev.catenary.runtime.JsonValue;
import dev.catenary.runtime.Union;
import dev.catenary.runtime.UnionType;
import java.util.List;

/** What is compared. */
public sealed interface Operand extends Union {
    UnionType<Operand> TYPE = UnionType.of("Operand", v -> {
        v.wrap(OfString.class, Codecs.STRING, OfString::new).kinds(JsonKind.STRING);
        v.wrap(OfLong.class, Codecs.INT64, OfLong::new).kinds(JsonKind.INTEGER);
        v.wrap(OfBoolean.class, Codecs.BOOLEAN, OfBoolean::new).kinds(JsonKind.BOOLEAN);
        v.wrap(OfStringList.class, Codecs.list(Codecs.STRING), OfStringList::new).kinds(JsonKind.ARRAY);
        v.wrap(OfRange.class, Range.TYPE, OfRange::new).kinds(JsonKind.OBJECT);
        v.unknown(Unknown.class, Unknown::new);
    });

    static Operand of(String value) {
        return new OfString(value);
    }

    static Operand of(long value) {
        return new OfLong(value);
    }

    static Operand of(boolean value) {
        return new OfBoolean(value);
    }

    static Operand of(List<String> value) {
        return new OfStringList(value);
    }

    static Operand of(Range value) {
        return new OfRange(value);
    }

    record OfString(String value) implements Operand {}

    record OfLong(Long value) implements Operand {}

    record OfBoolean(Boolean value) implements Operand {}

    record OfStringList(List<String> value) implements Operand {}

    record OfRange(Range value) implements Operand {}

    record Unknown(JsonValue value) implements Operand {}
}
