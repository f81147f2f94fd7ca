package com.example;

import dev.catenary.runtime.ClientBuilder;
import dev.catenary.runtime.Link;
import org.jspecify.annotations.NullMarked;

/** {@code /} */
@NullMarked
public interface SlashesClient extends Link<SlashesClient> {
    /** Starts a client. */
    static ClientBuilder<SlashesClient> builder() {
        return new ClientBuilder<SlashesClient>("SlashesClient", here -> () -> here);
    }

    default A a() {
        return chain().to("a", here -> () -> here);
    }

    default B b() {
        return chain().to("b", here -> () -> here);
    }

    default C c() {
        return chain().to("c", here -> () -> here);
    }
}
