package com.example;

import dev.catenary.runtime.ClientBuilder;
import dev.catenary.runtime.Link;
import org.jspecify.annotations.NullMarked;

/** {@code /} */
@NullMarked
public interface ShapesClient extends Link<ShapesClient> {
    /** Starts a client. */
    static ClientBuilder<ShapesClient> builder() {
        return new ClientBuilder<ShapesClient>("ShapesClient", here -> () -> here);
    }

    default Payments payments() {
        return chain().to("payments", here -> () -> here);
    }

    default Pets pets() {
        return chain().to("pets", here -> () -> here);
    }
}
