package com.example;

import dev.catenary.runtime.ClientBuilder;
import dev.catenary.runtime.Link;
import org.jspecify.annotations.NullMarked;

/** {@code /} */
@NullMarked
public interface ValuesClient extends Link<ValuesClient> {
    /** Starts a client. */
    static ClientBuilder<ValuesClient> builder() {
        return new ClientBuilder<ValuesClient>("ValuesClient", here -> () -> here);
    }

    default Values values() {
        return chain().to("values", here -> () -> here);
    }
}
