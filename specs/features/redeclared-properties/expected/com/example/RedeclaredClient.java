package com.example;

import dev.catenary.runtime.ClientBuilder;
import dev.catenary.runtime.Link;
import org.jspecify.annotations.NullMarked;

/** {@code /} */
@NullMarked
public interface RedeclaredClient extends Link<RedeclaredClient> {
    /** Starts a client. */
    static ClientBuilder<RedeclaredClient> builder() {
        return new ClientBuilder<RedeclaredClient>("RedeclaredClient", here -> () -> here);
    }

    default Invoices invoices() {
        return chain().to("invoices", here -> () -> here);
    }
}
