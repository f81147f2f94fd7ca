package com.example;

import dev.catenary.runtime.ClientBuilder;
import dev.catenary.runtime.Link;
import org.jspecify.annotations.NullMarked;

/** {@code /} */
@NullMarked
public interface NullsClient extends Link<NullsClient> {
    /** Starts a client. */
    static ClientBuilder<NullsClient> builder() {
        return new ClientBuilder<NullsClient>("NullsClient", here -> () -> here);
    }

    default Rows rows() {
        return chain().to("rows", here -> () -> here);
    }
}
