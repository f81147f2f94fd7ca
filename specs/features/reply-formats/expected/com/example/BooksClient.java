package com.example;

import dev.catenary.runtime.ClientBuilder;
import dev.catenary.runtime.Link;
import org.jspecify.annotations.NullMarked;

/** {@code /} */
@NullMarked
public interface BooksClient extends Link<BooksClient> {
    /** Starts a client. */
    static ClientBuilder<BooksClient> builder() {
        return new ClientBuilder<BooksClient>("BooksClient", here -> () -> here);
    }

    default Invoices invoices() {
        return chain().to("invoices", here -> () -> here);
    }

    default Ledger ledger() {
        return chain().to("ledger", here -> () -> here);
    }

    default State state() {
        return chain().to("state", here -> () -> here);
    }
}
