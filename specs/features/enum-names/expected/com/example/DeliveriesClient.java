package com.example;

import dev.catenary.runtime.ClientBuilder;
import dev.catenary.runtime.Link;
import org.jspecify.annotations.NullMarked;

/** {@code /} */
@NullMarked
public interface DeliveriesClient extends Link<DeliveriesClient> {
    /** Starts a client. */
    static ClientBuilder<DeliveriesClient> builder() {
        return new ClientBuilder<DeliveriesClient>("DeliveriesClient", here -> () -> here);
    }

    default Deliveries deliveries() {
        return chain().to("deliveries", here -> () -> here);
    }
}
