package com.example;

import dev.catenary.runtime.ClientBuilder;
import dev.catenary.runtime.Link;
import org.jspecify.annotations.NullMarked;

/** {@code /} */
@NullMarked
public interface MethodsClient extends Link<MethodsClient> {
    /** Starts a client. */
    static ClientBuilder<MethodsClient> builder() {
        return new ClientBuilder<MethodsClient>("MethodsClient", here -> () -> here);
    }

    default Items items() {
        return chain().to("items", here -> () -> here);
    }
}
