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

    default Orders orders() {
        return chain().to("orders", here -> () -> here);
    }
}
