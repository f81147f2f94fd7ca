package com.example;

import dev.catenary.runtime.ClientBuilder;
import dev.catenary.runtime.Link;
import org.jspecify.annotations.NullMarked;

/** {@code /} */
@NullMarked
public interface TwinsClient extends Link<TwinsClient> {
    /** Starts a client. */
    static ClientBuilder<TwinsClient> builder() {
        return new ClientBuilder<TwinsClient>("TwinsClient", here -> () -> here);
    }

    default StockList_kztd stockList_kztd() {
        return chain().to("stock-list", here -> () -> here);
    }

    default StockList_njkv stockList_njkv() {
        return chain().to("stock_list", here -> () -> here);
    }

    default StockList stockList() {
        return chain().to("StockList", here -> () -> here);
    }

    default User user() {
        return chain().to("user", here -> () -> here);
    }

    default Slots slots() {
        return chain().to("slots", here -> () -> here);
    }
}
