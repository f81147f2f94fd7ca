package com.example;

import dev.catenary.runtime.ClientBuilder;
import dev.catenary.runtime.Link;
import org.jspecify.annotations.NullMarked;

/** {@code /} */
@NullMarked
public interface AlikeClient extends Link<AlikeClient> {
    /** Starts a client. */
    static ClientBuilder<AlikeClient> builder() {
        return new ClientBuilder<AlikeClient>("AlikeClient", here -> () -> here);
    }

    default Cases cases() {
        return chain().to("cases", here -> () -> here);
    }
}
