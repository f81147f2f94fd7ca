package com.example;

import dev.catenary.runtime.ClientBuilder;
import dev.catenary.runtime.Link;
import org.jspecify.annotations.NullMarked;

/** {@code /} */
@NullMarked
public interface DatesClient extends Link<DatesClient> {
    /** Starts a client. */
    static ClientBuilder<DatesClient> builder() {
        return new ClientBuilder<DatesClient>("DatesClient", here -> () -> here);
    }

    default Days days() {
        return chain().to("days", here -> () -> here);
    }
}
