package com.example;

import dev.catenary.runtime.ClientBuilder;
import dev.catenary.runtime.Link;
import org.jspecify.annotations.NullMarked;

/** {@code /} */
@NullMarked
public interface AccountsClient extends Link<AccountsClient> {
    /** Starts a client. */
    static ClientBuilder<AccountsClient> builder() {
        return new ClientBuilder<AccountsClient>("AccountsClient", here -> () -> here);
    }

    default Accounts accounts() {
        return chain().to("accounts", here -> () -> here);
    }

    default Search search() {
        return chain().to("search", here -> () -> here);
    }
}
