package com.example;

import dev.catenary.runtime.ClientBuilder;
import dev.catenary.runtime.Link;
import org.jspecify.annotations.NullMarked;

/** {@code /} */
@NullMarked
public interface NamedClient extends Link<NamedClient> {
    /** Starts a client. */
    static ClientBuilder<NamedClient> builder() {
        return new ClientBuilder<NamedClient>("NamedClient", here -> () -> here);
    }

    default Teams teams() {
        return chain().to("teams", here -> () -> here);
    }

    default Matrix matrix() {
        return chain().to("matrix", here -> () -> here);
    }
}
