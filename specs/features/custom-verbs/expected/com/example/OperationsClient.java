package com.example;

import dev.catenary.runtime.ClientBuilder;
import dev.catenary.runtime.Link;
import org.jspecify.annotations.NullMarked;

/** {@code /} */
@NullMarked
public interface OperationsClient extends Link<OperationsClient> {
    /** Starts a client. */
    static ClientBuilder<OperationsClient> builder() {
        return new ClientBuilder<OperationsClient>("OperationsClient", here -> () -> here);
    }

    default Operations operations() {
        return chain().to("operations", here -> () -> here);
    }
}
