package com.example.model;

import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.EnumType;
import dev.catenary.runtime.OpenEnum;

public final class Status extends OpenEnum<String, Status.Known> {
    public static final Status OPEN = new Status("open", Known.OPEN);
    public static final Status PAID = new Status("paid", Known.PAID);

    public static final EnumType<Status, String> TYPE = EnumType.of(Codecs.STRING,
            value -> new Status(value, Known.UNRECOGNIZED), OPEN, PAID);

    private Status(String value, Known known) {
        super(value, known);
    }

    public static Status of(String value) {
        return TYPE.of(value);
    }

    /** The values of the description, for {@code switch}. */
    public enum Known {
        OPEN, PAID, UNRECOGNIZED
    }
}
