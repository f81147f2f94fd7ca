package com.example;

import dev.catenary.runtime.ClientBuilder;
import dev.catenary.runtime.Link;
import org.jspecify.annotations.NullMarked;

/** {@code /} */
@NullMarked
public interface ConfigClient extends Link<ConfigClient> {
    /** Starts a client. */
    static ClientBuilder<ConfigClient> builder() {
        return new ClientBuilder<ConfigClient>("ConfigClient", here -> () -> here);
    }

    default Config config() {
        return chain().to("config", here -> () -> here);
    }
}
