package com.example;

import dev.catenary.runtime.ClientBuilder;
import dev.catenary.runtime.Link;
import org.jspecify.annotations.NullMarked;

/** {@code /} */
@NullMarked
public interface LimitsClient extends Link<LimitsClient> {
    /** Starts a client. */
    static ClientBuilder<LimitsClient> builder() {
        return new ClientBuilder<LimitsClient>("LimitsClient", here -> () -> here);
    }

    default All all() {
        return chain().to("all", here -> () -> here);
    }
}
