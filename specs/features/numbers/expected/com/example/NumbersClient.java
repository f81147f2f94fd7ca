package com.example;

import dev.catenary.runtime.ClientBuilder;
import dev.catenary.runtime.Link;
import org.jspecify.annotations.NullMarked;

/** {@code /} */
@NullMarked
public interface NumbersClient extends Link<NumbersClient> {
    /** Starts a client. */
    static ClientBuilder<NumbersClient> builder() {
        return new ClientBuilder<NumbersClient>("NumbersClient", here -> () -> here);
    }

    default Numbers numbers() {
        return chain().to("numbers", here -> () -> here);
    }
}
