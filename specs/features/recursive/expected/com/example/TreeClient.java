package com.example;

import dev.catenary.runtime.ClientBuilder;
import dev.catenary.runtime.Link;
import org.jspecify.annotations.NullMarked;

/** {@code /} */
@NullMarked
public interface TreeClient extends Link<TreeClient> {
    /** Starts a client. */
    static ClientBuilder<TreeClient> builder() {
        return new ClientBuilder<TreeClient>("TreeClient", here -> () -> here);
    }

    default Tree tree() {
        return chain().to("tree", here -> () -> here);
    }
}
