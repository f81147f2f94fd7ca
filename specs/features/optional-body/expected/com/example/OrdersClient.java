package com.example;

import dev.catenary.runtime.ClientBuilder;
import dev.catenary.runtime.Link;
import org.jspecify.annotations.NullMarked;

/** {@code /} */
@NullMarked
public interface OrdersClient extends Link<OrdersClient> {
    /** Starts a client. */
    static ClientBuilder<OrdersClient> builder() {
        return new ClientBuilder<OrdersClient>("OrdersClient", here -> () -> here);
    }

    default Orders orders() {
        return chain().to("orders", here -> () -> here);
    }
}
