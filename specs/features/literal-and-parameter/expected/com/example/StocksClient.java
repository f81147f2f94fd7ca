package com.example;

import dev.catenary.runtime.ClientBuilder;
import dev.catenary.runtime.Link;
import org.jspecify.annotations.NullMarked;

/** {@code /} */
@NullMarked
public interface StocksClient extends Link<StocksClient> {
    /** Starts a client. */
    static ClientBuilder<StocksClient> builder() {
        return new ClientBuilder<StocksClient>("StocksClient", here -> () -> here);
    }

    default Stocks stocks() {
        return chain().to("stocks", here -> () -> here);
    }
}
