package com.example;

import dev.catenary.runtime.ClientBuilder;
import dev.catenary.runtime.Link;
import org.jspecify.annotations.NullMarked;

/** {@code /} */
@NullMarked
public interface ZooClient extends Link<ZooClient> {
    /** Starts a client. */
    static ClientBuilder<ZooClient> builder() {
        return new ClientBuilder<ZooClient>("ZooClient", here -> () -> here);
    }

    default Pets pets() {
        return chain().to("pets", here -> () -> here);
    }
}
