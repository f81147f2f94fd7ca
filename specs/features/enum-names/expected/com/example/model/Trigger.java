package com.example.model;

import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.EnumType;
import dev.catenary.runtime.OpenEnum;

/** What made a delivery start. */
public final class Trigger extends OpenEnum<Long, Trigger.Known> {
    /** The clock. See <a href="https://example.com/plan">the plan</a>. */
    public static final Trigger SCHEDULED = new Trigger(0L, Known.SCHEDULED);
    public static final Trigger MANUAL = new Trigger(1L, Known.MANUAL);

    /**
     * Nobody knows; the log of that day ended in <code>&#42;&#47; System.exit(1)</code>.
     * <p>It is kept for old deliveries.
     */
    public static final Trigger NOT_FOUND = new Trigger(2L, Known.NOT_FOUND);

    public static final EnumType<Trigger, Long> TYPE = EnumType.of(Codecs.INT64,
            value -> new Trigger(value, Known.UNRECOGNIZED), SCHEDULED, MANUAL, NOT_FOUND);

    private Trigger(long value, Known known) {
        super(value, known);
    }

    public static Trigger of(long value) {
        return TYPE.of(value);
    }

    /** The values of the description, for {@code switch}. */
    public enum Known {
        SCHEDULED, MANUAL, NOT_FOUND, UNRECOGNIZED
    }
}
