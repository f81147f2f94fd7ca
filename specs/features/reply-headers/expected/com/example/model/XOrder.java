package com.example.model;

import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.EnumType;
import dev.catenary.runtime.OpenEnum;

public final class XOrder extends OpenEnum<String, XOrder.Known> {
    public static final XOrder ASC = new XOrder("asc", Known.ASC);
    public static final XOrder DESC = new XOrder("desc", Known.DESC);

    public static final EnumType<XOrder, String> TYPE = EnumType.of(Codecs.STRING,
            value -> new XOrder(value, Known.UNRECOGNIZED), ASC, DESC);

    private XOrder(String value, Known known) {
        super(value, known);
    }

    public static XOrder of(String value) {
        return TYPE.of(value);
    }

    /** The values of the description, for {@code switch}. */
    public enum Known {
        ASC, DESC, UNRECOGNIZED
    }
}
