package dev.catenary.runtime.example;

import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.EnumType;
import dev.catenary.runtime.JsonValue;
import dev.catenary.runtime.OpenEnum;

/** An enum of values of several kinds: {@code [1, "auto", false]}. */
public final class Mixed extends OpenEnum<JsonValue, Mixed.Known> {
    public static final Mixed _1 = new Mixed(JsonValue.of(1), Known._1);
    public static final Mixed AUTO = new Mixed(JsonValue.of("auto"), Known.AUTO);
    public static final Mixed FALSE = new Mixed(JsonValue.of(false), Known.FALSE);
    public static final EnumType<Mixed, JsonValue> TYPE =
            EnumType.of(Codecs.JSON, value -> new Mixed(value, Known.UNRECOGNIZED), _1, AUTO, FALSE);

    private Mixed(JsonValue value, Known known) {
        super(value, known);
    }

    /** The values that the description names, for {@code switch}. */
    public enum Known {
        _1,
        AUTO,
        FALSE,
        UNRECOGNIZED
    }
}
