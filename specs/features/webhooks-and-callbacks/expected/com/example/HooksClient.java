package com.example;

import dev.catenary.runtime.ClientBuilder;
import dev.catenary.runtime.Link;
import org.jspecify.annotations.NullMarked;

/** {@code /} */
@NullMarked
public interface HooksClient extends Link<HooksClient> {
    /** Starts a client. */
    static ClientBuilder<HooksClient> builder() {
        return new ClientBuilder<HooksClient>("HooksClient", here -> () -> here);
    }

    default Subscriptions subscriptions() {
        return chain().to("subscriptions", here -> () -> here);
    }
}
