package com.example;

import dev.catenary.runtime.ClientBuilder;
import org.jspecify.annotations.NullMarked;

/** {@code /} */
@NullMarked
public interface ObjectClient extends dev.catenary.runtime.Link<ObjectClient> {
    /** Starts a client. */
    static ClientBuilder<ObjectClient> builder() {
        return new ClientBuilder<ObjectClient>("ObjectClient", here -> () -> here);
    }

    default String string() {
        return chain().to("string", here -> () -> here);
    }

    default Link link() {
        return chain().to("link", here -> () -> here);
    }

    default Model model() {
        return chain().to("model", here -> () -> here);
    }
}
