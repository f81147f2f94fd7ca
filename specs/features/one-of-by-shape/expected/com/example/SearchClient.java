package com.example;

import dev.catenary.runtime.ClientBuilder;
import dev.catenary.runtime.Link;
import org.jspecify.annotations.NullMarked;

/** {@code /} */
@NullMarked
public interface SearchClient extends Link<SearchClient> {
    /** Starts a client. */
    static ClientBuilder<SearchClient> builder() {
        return new ClientBuilder<SearchClient>("SearchClient", here -> () -> here);
    }

    default Search search() {
        return chain().to("search", here -> () -> here);
    }
}
