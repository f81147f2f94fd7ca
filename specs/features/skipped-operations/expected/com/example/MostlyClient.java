package com.example;

import dev.catenary.runtime.ClientBuilder;
import dev.catenary.runtime.Link;
import org.jspecify.annotations.NullMarked;

/** {@code /} */
@NullMarked
public interface MostlyClient extends Link<MostlyClient> {
    /** Starts a client. */
    static ClientBuilder<MostlyClient> builder() {
        return new ClientBuilder<MostlyClient>("MostlyClient", here -> () -> here);
    }

    default Orders orders() {
        return chain().to("orders", here -> () -> here);
    }
}
