package com.example;

import dev.catenary.runtime.ClientBuilder;
import dev.catenary.runtime.Link;
import org.jspecify.annotations.NullMarked;

/** {@code /} */
@NullMarked
public interface DocsClient extends Link<DocsClient> {
    /** Starts a client. */
    static ClientBuilder<DocsClient> builder() {
        return new ClientBuilder<DocsClient>("DocsClient", here -> () -> here);
    }

    default Documents documents() {
        return chain().to("documents", here -> () -> here);
    }
}
