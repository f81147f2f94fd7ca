package dev.catenary.runtime.example;

import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.EnumType;
import dev.catenary.runtime.OpenEnum;

/** 批次类型. */
public final class StockType extends OpenEnum<String, StockType.Known> {
    public static final StockType NORMAL = new StockType("NORMAL", Known.NORMAL);
    public static final StockType DISCOUNT = new StockType("DISCOUNT", Known.DISCOUNT);
    public static final EnumType<StockType, String> TYPE =
            EnumType.of(Codecs.STRING, value -> new StockType(value, Known.UNRECOGNIZED), NORMAL, DISCOUNT);

    private StockType(String value, Known known) {
        super(value, known);
    }

    public static StockType of(String value) {
        return TYPE.of(value);
    }

    /** The values that the description names, for {@code switch}. */
    public enum Known {
        NORMAL,
        DISCOUNT,
        UNRECOGNIZED
    }
}
