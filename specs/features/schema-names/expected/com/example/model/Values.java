package com.example.model;

import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.EnumType;
import dev.catenary.runtime.OpenEnum;

public final class Values extends OpenEnum<java.lang.String, Values.Known> {
    public static final Values X = new Values("x", Known.X);
    public static final Values Y = new Values("y", Known.Y);

    public static final EnumType<Values, java.lang.String> TYPE = EnumType.of(Codecs.STRING,
            value -> new Values(value, Known.UNRECOGNIZED), X, Y);

    private Values(java.lang.String value, Known known) {
        super(value, known);
    }

    public static Values of(java.lang.String value) {
        return TYPE.of(value);
    }

    /** The values of the description, for {@code switch}. */
    public enum Known {
        X, Y, UNRECOGNIZED
    }
}
