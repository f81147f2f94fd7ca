package com.example;

import dev.catenary.runtime.ClientBuilder;
import dev.catenary.runtime.Link;
import org.jspecify.annotations.NullMarked;

/** {@code /} */
@NullMarked
public interface HeadersClient extends Link<HeadersClient> {
    /** Starts a client. */
    static ClientBuilder<HeadersClient> builder() {
        return new ClientBuilder<HeadersClient>("HeadersClient", here -> () -> here);
    }

    default Things things() {
        return chain().to("things", here -> () -> here);
    }
}
