package com.example.model;

import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.EnumType;
import dev.catenary.runtime.OpenEnum;

public final class Status extends OpenEnum<String, Status.Known> {
    public static final Status ACTIVE = new Status("active", Known.ACTIVE);
    public static final Status GONE = new Status("gone", Known.GONE);

    public static final EnumType<Status, String> TYPE = EnumType.of(Codecs.STRING,
            value -> new Status(value, Known.UNRECOGNIZED), ACTIVE, GONE);

    private Status(String value, Known known) {
        super(value, known);
    }

    public static Status of(String value) {
        return TYPE.of(value);
    }

    /** The values of the description, for {@code switch}. */
    public enum Known {
        ACTIVE, GONE, UNRECOGNIZED
    }
}
