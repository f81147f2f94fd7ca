package com.example;

import dev.catenary.runtime.ClientBuilder;
import dev.catenary.runtime.Link;
import org.jspecify.annotations.NullMarked;

/** What 3.1 adds to 3.0. */
@NullMarked
public interface ModernClient extends Link<ModernClient> {
    /** Starts a client. */
    static ClientBuilder<ModernClient> builder() {
        return new ClientBuilder<ModernClient>("ModernClient", here -> () -> here);
    }

    default Things things() {
        return chain().to("things", here -> () -> here);
    }
}
