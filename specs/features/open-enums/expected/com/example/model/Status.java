package com.example.model;

import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.EnumType;
import dev.catenary.runtime.OpenEnum;

/** How far the stock is. */
public final class Status extends OpenEnum<String, Status.Known> {
    public static final Status RUNNING = new Status("running", Known.RUNNING);
    public static final Status PAUSED = new Status("paused", Known.PAUSED);
    public static final Status IN_REVIEW = new Status("in-review", Known.IN_REVIEW);
    public static final Status 已停 = new Status("已停", Known.已停);
    public static final Status _1ST = new Status("1st", Known._1ST);
    public static final Status EMPTY = new Status("", Known.EMPTY);

    public static final EnumType<Status, String> TYPE = EnumType.of(Codecs.STRING,
            value -> new Status(value, Known.UNRECOGNIZED), RUNNING, PAUSED, IN_REVIEW, 已停, _1ST, EMPTY);

    private Status(String value, Known known) {
        super(value, known);
    }

    public static Status of(String value) {
        return TYPE.of(value);
    }

    /** The values of the description, for {@code switch}. */
    public enum Known {
        RUNNING, PAUSED, IN_REVIEW, 已停, _1ST, EMPTY, UNRECOGNIZED
    }
}
