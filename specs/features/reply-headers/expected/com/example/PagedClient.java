package com.example;

import dev.catenary.runtime.ClientBuilder;
import dev.catenary.runtime.Link;
import org.jspecify.annotations.NullMarked;

/** {@code /} */
@NullMarked
public interface PagedClient extends Link<PagedClient> {
    /** Starts a client. */
    static ClientBuilder<PagedClient> builder() {
        return new ClientBuilder<PagedClient>("PagedClient", here -> () -> here);
    }

    default Items items() {
        return chain().to("items", here -> () -> here);
    }
}
