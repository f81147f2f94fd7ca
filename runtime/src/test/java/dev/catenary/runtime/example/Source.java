package dev.catenary.runtime.example;

import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.JsonKind;
import dev.catenary.runtime.JsonValue;
import dev.catenary.runtime.Union;
import dev.catenary.runtime.UnionType;
import dev.catenary.runtime.Variants;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;

/** One of many. */
public sealed interface Source extends Union {
    UnionType<Source> TYPE = UnionType.of("Source", Source::variants);

    static Source of(Card value) {
        return new OfCard(value);
    }

    static Source of(OffsetDateTime value) {
        return new OfTime(value);
    }

    static Source of(String value) {
        return new OfString(value);
    }

    private static void variants(Variants<Source> v) {
        v.wrap(OfCard.class, Card.TYPE, OfCard::new)
                .kinds(JsonKind.OBJECT)
                .required("number")
                .constant("object", "card", "debit_card");
        v.wrap(OfRule.class, StockRule.TYPE, OfRule::new).kinds(JsonKind.OBJECT).required("max_coupons");
        v.wrap(OfTime.class, Codecs.DATE_TIME, OfTime::new).kinds(JsonKind.STRING);
        v.wrap(OfString.class, Codecs.STRING, OfString::new).kinds(JsonKind.STRING);
        v.wrap(OfInteger.class, Codecs.INT64, OfInteger::new).kinds(JsonKind.INTEGER);
        v.wrap(OfDecimal.class, Codecs.DECIMAL, OfDecimal::new).kinds(JsonKind.NUMBER);
        v.wrap(OfNumbers.class, Codecs.list(Codecs.INT64), OfNumbers::new);
        v.wrap(OfStrings.class, Codecs.list(Codecs.STRING), OfStrings::new);
        v.unknown(Unknown.class, Unknown::new);
    }

    record OfCard(Card value) implements Source {}

    record OfRule(StockRule value) implements Source {}

    record OfTime(OffsetDateTime value) implements Source {}

    record OfString(String value) implements Source {}

    record OfInteger(Long value) implements Source {}

    record OfDecimal(BigDecimal value) implements Source {}

    record OfNumbers(List<Long> value) implements Source {}

    record OfStrings(List<String> value) implements Source {}

    record Unknown(JsonValue value) implements Source {}
}
