package com.example;

import dev.catenary.runtime.ClientBuilder;
import dev.catenary.runtime.Link;
import org.jspecify.annotations.NullMarked;

/** {@code /} */
@NullMarked
public interface PartClient extends Link<PartClient> {
    /** Starts a client. */
    static ClientBuilder<PartClient> builder() {
        return new ClientBuilder<PartClient>("PartClient", here -> () -> here);
    }

    default V3 v3() {
        return chain().to("v3", here -> () -> here);
    }
}
