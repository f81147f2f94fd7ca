package com.example;

import dev.catenary.runtime.ClientBuilder;
import dev.catenary.runtime.Link;
import org.jspecify.annotations.NullMarked;

/** {@code /} */
@NullMarked
public interface SchemasClient extends Link<SchemasClient> {
    /** Starts a client. */
    static ClientBuilder<SchemasClient> builder() {
        return new ClientBuilder<SchemasClient>("SchemasClient", here -> () -> here);
    }

    default All all() {
        return chain().to("all", here -> () -> here);
    }
}
