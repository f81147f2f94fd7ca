package com.acme;

import com.acme.shop.Shop;
import com.acme.stock.StockClient;
import java.time.OffsetDateTime;

final class Main {
    private Main() {}

    static OffsetDateTime newest(Shop shop, StockClient stock) {
        shop.orders().id("7").delete();
        String first = shop.orders().get().id();
        return stock.items().id(first.length()).get().since();
    }
}
