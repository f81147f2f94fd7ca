package com.example.model;

import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.EnumType;
import dev.catenary.runtime.OpenEnum;

public final class Level extends OpenEnum<Long, Level.Known> {
    /** It is low. */
    public static final Level LOW = new Level(1L, Known.LOW);

    /** It is high. */
    public static final Level HIGH = new Level(2L, Known.HIGH);

    public static final EnumType<Level, Long> TYPE = EnumType.of(Codecs.INT64,
            value -> new Level(value, Known.UNRECOGNIZED), LOW, HIGH);

    private Level(long value, Known known) {
        super(value, known);
    }

    public static Level of(long value) {
        return TYPE.of(value);
    }

    /** The values of the description, for {@code switch}. */
    public enum Known {
        LOW, HIGH, UNRECOGNIZED
    }
}
