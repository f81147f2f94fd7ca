package com.example;

import dev.catenary.runtime.ClientBuilder;
import dev.catenary.runtime.Link;
import org.jspecify.annotations.NullMarked;

/** {@code /} */
@NullMarked
public interface NamesClient extends Link<NamesClient> {
    /** Starts a client. */
    static ClientBuilder<NamesClient> builder() {
        return new ClientBuilder<NamesClient>("NamesClient", here -> () -> here);
    }

    default Odd odd() {
        return chain().to("odd", here -> () -> here);
    }
}
