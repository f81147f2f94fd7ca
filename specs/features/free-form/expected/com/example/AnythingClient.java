package com.example;

import dev.catenary.runtime.ClientBuilder;
import dev.catenary.runtime.Link;
import org.jspecify.annotations.NullMarked;

/** {@code /} */
@NullMarked
public interface AnythingClient extends Link<AnythingClient> {
    /** Starts a client. */
    static ClientBuilder<AnythingClient> builder() {
        return new ClientBuilder<AnythingClient>("AnythingClient", here -> () -> here);
    }

    default Any any() {
        return chain().to("any", here -> () -> here);
    }

    default Objects objects() {
        return chain().to("objects", here -> () -> here);
    }
}
