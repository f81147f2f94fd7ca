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

    default Simple simple() {
        return chain().to("simple", here -> () -> here);
    }

    default Label label() {
        return chain().to("label", here -> () -> here);
    }

    default Matrix matrix() {
        return chain().to("matrix", here -> () -> here);
    }

    default Day day() {
        return chain().to("day", here -> () -> here);
    }
}
