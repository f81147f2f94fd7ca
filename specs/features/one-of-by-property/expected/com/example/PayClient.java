package com.example;

import dev.catenary.runtime.ClientBuilder;
import dev.catenary.runtime.Link;
import org.jspecify.annotations.NullMarked;

/** {@code /} */
@NullMarked
public interface PayClient extends Link<PayClient> {
    /** Starts a client. */
    static ClientBuilder<PayClient> builder() {
        return new ClientBuilder<PayClient>("PayClient", here -> () -> here);
    }

    default Sources sources() {
        return chain().to("sources", here -> () -> here);
    }
}
