package com.example;

import dev.catenary.runtime.ClientBuilder;
import dev.catenary.runtime.Link;
import org.jspecify.annotations.NullMarked;

/** {@code /} */
@NullMarked
public interface ImagesClient extends Link<ImagesClient> {
    /** Starts a client. */
    static ClientBuilder<ImagesClient> builder() {
        return new ClientBuilder<ImagesClient>("ImagesClient", here -> () -> here);
    }

    default Images images() {
        return chain().to("images", here -> () -> here);
    }
}
