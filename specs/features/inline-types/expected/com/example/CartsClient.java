package com.example;

import dev.catenary.runtime.ClientBuilder;
import dev.catenary.runtime.Link;
import org.jspecify.annotations.NullMarked;

/** {@code /} */
@NullMarked
public interface CartsClient extends Link<CartsClient> {
    /** Starts a client. */
    static ClientBuilder<CartsClient> builder() {
        return new ClientBuilder<CartsClient>("CartsClient", here -> () -> here);
    }

    default Carts carts() {
        return chain().to("carts", here -> () -> here);
    }
}
