package com.example;

import dev.catenary.runtime.ClientBuilder;
import dev.catenary.runtime.Link;
import org.jspecify.annotations.NullMarked;

/** {@code /} */
@NullMarked
public interface PricesClient extends Link<PricesClient> {
    /** Starts a client. */
    static ClientBuilder<PricesClient> builder() {
        return new ClientBuilder<PricesClient>("PricesClient", here -> () -> here);
    }

    default Offers offers() {
        return chain().to("offers", here -> () -> here);
    }
}
