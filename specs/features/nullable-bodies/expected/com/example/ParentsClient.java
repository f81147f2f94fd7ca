package com.example;

import dev.catenary.runtime.ClientBuilder;
import dev.catenary.runtime.Link;
import org.jspecify.annotations.NullMarked;

/** {@code /} */
@NullMarked
public interface ParentsClient extends Link<ParentsClient> {
    /** Starts a client. */
    static ClientBuilder<ParentsClient> builder() {
        return new ClientBuilder<ParentsClient>("ParentsClient", here -> () -> here);
    }

    default Parent parent() {
        return chain().to("parent", here -> () -> here);
    }

    default Limit limit() {
        return chain().to("limit", here -> () -> here);
    }
}
