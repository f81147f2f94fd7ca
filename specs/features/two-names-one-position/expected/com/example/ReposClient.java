package com.example;

import dev.catenary.runtime.ClientBuilder;
import dev.catenary.runtime.Link;
import org.jspecify.annotations.NullMarked;

/** {@code /} */
@NullMarked
public interface ReposClient extends Link<ReposClient> {
    /** Starts a client. */
    static ClientBuilder<ReposClient> builder() {
        return new ClientBuilder<ReposClient>("ReposClient", here -> () -> here);
    }

    default Repos repos() {
        return chain().to("repos", here -> () -> here);
    }
}
