package com.example;

import dev.catenary.runtime.ClientBuilder;
import dev.catenary.runtime.Link;
import org.jspecify.annotations.NullMarked;

/** {@code /} */
@NullMarked
public interface ShopClient extends Link<ShopClient> {
    /** Starts a client. */
    static ClientBuilder<ShopClient> builder() {
        return new ClientBuilder<ShopClient>("ShopClient", here -> () -> here);
    }

    default Customers customers() {
        return chain().to("customers", here -> () -> here);
    }

    default Orders orders() {
        return chain().to("orders", here -> () -> here);
    }

    default StockList stockList() {
        return chain().to("stock-list", here -> () -> here);
    }

    default StockList_jfdn stockList_jfdn() {
        return chain().to("stockList", here -> () -> here);
    }

    default Shops shops() {
        return chain().to("shops", here -> () -> here);
    }
}
