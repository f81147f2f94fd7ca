package com.example;

import dev.catenary.runtime.ClientBuilder;
import dev.catenary.runtime.Link;
import org.jspecify.annotations.NullMarked;

/** {@code /} */
@NullMarked
public interface TypesClient extends Link<TypesClient> {
    /** Starts a client. */
    static ClientBuilder<TypesClient> builder() {
        return new ClientBuilder<TypesClient>("TypesClient", here -> () -> here);
    }

    default Values values() {
        return chain().to("values", here -> () -> here);
    }
}
