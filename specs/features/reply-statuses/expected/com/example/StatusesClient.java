package com.example;

import dev.catenary.runtime.ClientBuilder;
import dev.catenary.runtime.Link;
import org.jspecify.annotations.NullMarked;

/** {@code /} */
@NullMarked
public interface StatusesClient extends Link<StatusesClient> {
    /** Starts a client. */
    static ClientBuilder<StatusesClient> builder() {
        return new ClientBuilder<StatusesClient>("StatusesClient", here -> () -> here);
    }

    default Default default_() {
        return chain().to("default", here -> () -> here);
    }

    default Range range() {
        return chain().to("range", here -> () -> here);
    }

    default Maybe maybe() {
        return chain().to("maybe", here -> () -> here);
    }

    default Several several() {
        return chain().to("several", here -> () -> here);
    }
}
