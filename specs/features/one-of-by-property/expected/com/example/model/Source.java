package com.example.model;

import dev.catenary.runtime.JsonKind;
import dev.catenary.runtime.JsonValue;
import dev.catenary.runtime.Union;
import dev.catenary.runtime.UnionType;

/** What is paid with. */
public sealed interface Source extends Union {
    UnionType<Source> TYPE = UnionType.of("Source", v -> {
        v.wrap(OfCard.class, Card.TYPE, OfCard::new).kinds(JsonKind.OBJECT).constant("object", "card");
        v.wrap(OfTransfer.class, Transfer.TYPE, OfTransfer::new).kinds(JsonKind.OBJECT).constant("object", "transfer");
        v.wrap(OfWallet.class, Wallet.TYPE, OfWallet::new).kinds(JsonKind.OBJECT).constant("object", "purse", "wallet");
        v.wrap(OfDebit.class, Debit.TYPE, OfDebit::new).kinds(JsonKind.OBJECT)
                .constant("object", "direct", "later", "Debit");
        v.unknown(Unknown.class, Unknown::new);
    });

    static Source of(Card value) {
        return new OfCard(value);
    }

    static Source of(Transfer value) {
        return new OfTransfer(value);
    }

    static Source of(Wallet value) {
        return new OfWallet(value);
    }

    static Source of(Debit value) {
        return new OfDebit(value);
    }

    record OfCard(Card value) implements Source {}

    record OfTransfer(Transfer value) implements Source {}

    record OfWallet(Wallet value) implements Source {}

    record OfDebit(Debit value) implements Source {}

    record Unknown(JsonValue value) implements Source {}
}
