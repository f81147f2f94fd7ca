package com.example;

import dev.catenary.runtime.ClientBuilder;
import dev.catenary.runtime.Link;
import org.jspecify.annotations.NullMarked;

/** {@code /} */
@NullMarked
public interface CallsClient extends Link<CallsClient> {
    /** Starts a client. */
    static ClientBuilder<CallsClient> builder() {
        return new ClientBuilder<CallsClient>("CallsClient", here -> () -> here);
    }

    default Reports reports() {
        return chain().to("reports", here -> () -> here);
    }
}
