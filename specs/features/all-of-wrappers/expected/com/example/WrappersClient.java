package com.example;

import dev.catenary.runtime.ClientBuilder;
import dev.catenary.runtime.Link;
import org.jspecify.annotations.NullMarked;

/** {@code /} */
@NullMarked
public interface WrappersClient extends Link<WrappersClient> {
    /** Starts a client. */
    static ClientBuilder<WrappersClient> builder() {
        return new ClientBuilder<WrappersClient>("WrappersClient", here -> () -> here);
    }

    default Tasks tasks() {
        return chain().to("tasks", here -> () -> here);
    }
}
