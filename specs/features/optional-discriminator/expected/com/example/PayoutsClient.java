package com.example;

import dev.catenary.runtime.ClientBuilder;
import dev.catenary.runtime.Link;
import org.jspecify.annotations.NullMarked;

/** {@code /} */
@NullMarked
public interface PayoutsClient extends Link<PayoutsClient> {
    /** Starts a client. */
    static ClientBuilder<PayoutsClient> builder() {
        return new ClientBuilder<PayoutsClient>("PayoutsClient", here -> () -> here);
    }

    default Payouts payouts() {
        return chain().to("payouts", here -> () -> here);
    }

    default Payments payments() {
        return chain().to("payments", here -> () -> here);
    }
}
