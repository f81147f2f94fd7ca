package com.example;

import dev.catenary.runtime.ClientBuilder;
import dev.catenary.runtime.Link;
import org.jspecify.annotations.NullMarked;

/** {@code /} */
@NullMarked
public interface ScansClient extends Link<ScansClient> {
    /** Starts a client. */
    static ClientBuilder<ScansClient> builder() {
        return new ClientBuilder<ScansClient>("ScansClient", here -> () -> here);
    }

    default Scans scans() {
        return chain().to("scans", here -> () -> here);
    }

    default Search search() {
        return chain().to("search", here -> () -> here);
    }
}
