package com.example;

import dev.catenary.runtime.ClientBuilder;
import dev.catenary.runtime.Link;
import org.jspecify.annotations.NullMarked;

/** {@code /} */
@NullMarked
public interface FilesClient extends Link<FilesClient> {
    /** Starts a client. */
    static ClientBuilder<FilesClient> builder() {
        return new ClientBuilder<FilesClient>("FilesClient", here -> () -> here);
    }

    default Files files() {
        return chain().to("files", here -> () -> here);
    }
}
