package com.example.model;

import dev.catenary.runtime.JsonKind;
import dev.catenary.runtime.JsonValue;
import dev.catenary.runtime.Union;
import dev.catenary.runtime.UnionType;

public sealed interface Payment extends Union {
    UnionType<Payment> TYPE = UnionType.of("Payment", v -> {
        v.wrap(OfCard.class, Card.TYPE, OfCard::new).kinds(JsonKind.OBJECT).constant("method", "card");
        v.wrap(OfBank.class, Bank.TYPE, OfBank::new).kinds(JsonKind.OBJECT).constant("method", "bank");
        v.wrap(OfOtherPayment.class, OtherPayment.TYPE, OfOtherPayment::new).kinds(JsonKind.OBJECT)
                .constant("method", "OtherPayment");
        v.wrap(OfOtherPayment.class, OtherPayment.TYPE, OfOtherPayment::new).kinds(JsonKind.OBJECT);
        v.unknown(Unknown.class, Unknown::new);
    });

    record OfCard(Card value) implements Payment {}

    record OfBank(Bank value) implements Payment {}

    record OfOtherPayment(OtherPayment value) implements Payment {}

    record Unknown(JsonValue value) implements Payment {}
}
