package com.example.model;

import dev.catenary.runtime.JsonKind;
import dev.catenary.runtime.JsonValue;
import dev.catenary.runtime.Union;
import dev.catenary.runtime.UnionType;

public sealed interface Target extends Union {
    UnionType<Target> TYPE = UnionType.of("Target", v -> {
        v.wrap(OfBank.class, Bank.TYPE, OfBank::new).kinds(JsonKind.OBJECT).constant("kind", "Bank");
        v.wrap(OfWallet.class, Wallet.TYPE, OfWallet::new).kinds(JsonKind.OBJECT).constant("kind", "Wallet");
        v.wrap(OfBank.class, Bank.TYPE, OfBank::new).kinds(JsonKind.OBJECT).required("iban").absent("kind");
        v.wrap(OfWallet.class, Wallet.TYPE, OfWallet::new).kinds(JsonKind.OBJECT).required("owner").absent("kind");
        v.unknown(Unknown.class, Unknown::new);
    });

    record OfBank(Bank value) implements Target {}

    record OfWallet(Wallet value) implements Target {}

    record Unknown(JsonValue value) implements Target {}
}
