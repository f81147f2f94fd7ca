package com.example.model;

import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.EnumType;
import dev.catenary.runtime.OpenEnum;

public final class Level extends OpenEnum<String, Level.Known> {
    public static final Level LOW = new Level("low", Known.LOW);
    public static final Level HIGH = new Level("high", Known.HIGH);

    public static final EnumType<Level, String> TYPE = EnumType.of(Codecs.STRING,
            value -> new Level(value, Known.UNRECOGNIZED), LOW, HIGH);

    private Level(String value, Known known) {
        super(value, known);
    }

    public static Level of(String value) {
        return TYPE.of(value);
    }

    /** The values of the description, for {@code switch}. */
    public enum Known {
        LOW, HIGH, UNRECOGNIZED
    }
}
