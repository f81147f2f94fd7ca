package com.example;

import dev.catenary.runtime.ClientBuilder;
import dev.catenary.runtime.Link;
import org.jspecify.annotations.NullMarked;

/** {@code /} */
@NullMarked
public interface DeskClient extends Link<DeskClient> {
    /** Starts a client. */
    static ClientBuilder<DeskClient> builder() {
        return new ClientBuilder<DeskClient>("DeskClient", here -> () -> here);
    }

    default Tickets tickets() {
        return chain().to("tickets", here -> () -> here);
    }
}
