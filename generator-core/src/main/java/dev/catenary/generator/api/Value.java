package dev.catenary.generator.api;

import java.math.BigDecimal;

/** A JSON value that stands in a description: an enum value, a const, a default. */
public sealed interface Value {
    record Text(String value) implements Value {}

    record Number(BigDecimal value) implements Value {}

    record Bool(boolean value) implements Value {}

    record Null() implements Value {}

    /** An array or object, as compact JSON text. */
    record Json(String value) implements Value {}

    /** The value as compact JSON text, strings without their quotes. */
    default String text() {
        if (this instanceof Text t) {
            return t.value();
        }
        if (this instanceof Number n) {
            return n.value().toPlainString();
        }
        if (this instanceof Bool b) {
            return String.valueOf(b.value());
        }
        return this instanceof Json j ? j.value() : "null";
    }
}
