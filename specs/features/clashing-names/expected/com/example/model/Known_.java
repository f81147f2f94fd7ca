package com.example.model;

import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.EnumType;
import dev.catenary.runtime.OpenEnum;

public final class Known_ extends OpenEnum<String, Known_.Known> {
    public static final Known_ A = new Known_("a", Known.A);

    public static final EnumType<Known_, String> TYPE = EnumType.of(Codecs.STRING,
            value -> new Known_(value, Known.UNRECOGNIZED), A);

    private Known_(String value, Known known) {
        super(value, known);
    }

    public static Known_ of(String value) {
        return TYPE.of(value);
    }

    /** The values of the description, for {@code switch}. */
    public enum Known {
        A, UNRECOGNIZED
    }
}
