package com.example;

import dev.catenary.runtime.ClientBuilder;
import dev.catenary.runtime.Link;
import org.jspecify.annotations.NullMarked;

/** {@code /} */
@NullMarked
public interface ChatClient extends Link<ChatClient> {
    /** Starts a client. */
    static ClientBuilder<ChatClient> builder() {
        return new ClientBuilder<ChatClient>("ChatClient", here -> () -> here);
    }

    default Completions completions() {
        return chain().to("completions", here -> () -> here);
    }

    default News news() {
        return chain().to("news", here -> () -> here);
    }

    default Prices prices() {
        return chain().to("prices", here -> () -> here);
    }
}
