package com.example.model;

import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.EnumType;
import dev.catenary.runtime.OpenEnum;

public final class String extends OpenEnum<java.lang.String, String.Known> {
    public static final String A = new String("a", Known.A);
    public static final String B = new String("b", Known.B);

    public static final EnumType<String, java.lang.String> TYPE = EnumType.of(Codecs.STRING,
            value -> new String(value, Known.UNRECOGNIZED), A, B);

    private String(java.lang.String value, Known known) {
        super(value, known);
    }

    public static String of(java.lang.String value) {
        return TYPE.of(value);
    }

    /** The values of the description, for {@code switch}. */
    public enum Known {
        A, B, UNRECOGNIZED
    }
}
