package com.example;

import dev.catenary.runtime.ClientBuilder;
import dev.catenary.runtime.Link;
import org.jspecify.annotations.NullMarked;

/** {@code /} */
@NullMarked
public interface FixturesClient extends Link<FixturesClient> {
    /** Starts a client. */
    static ClientBuilder<FixturesClient> builder() {
        return new ClientBuilder<FixturesClient>("FixturesClient", here -> () -> here);
    }

    default Orders orders() {
        return chain().to("orders", here -> () -> here);
    }
}
