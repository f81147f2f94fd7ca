package com.example;

import dev.catenary.runtime.ClientBuilder;
import dev.catenary.runtime.Link;
import org.jspecify.annotations.NullMarked;

/** {@code /} */
@NullMarked
public interface LibraryClient extends Link<LibraryClient> {
    /** Starts a client. */
    static ClientBuilder<LibraryClient> builder() {
        return new ClientBuilder<LibraryClient>("LibraryClient", here -> () -> here);
    }

    default Books books() {
        return chain().to("books", here -> () -> here);
    }
}
