package com.example;

import dev.catenary.runtime.ClientBuilder;
import dev.catenary.runtime.Link;
import org.jspecify.annotations.NullMarked;

/** {@code /} */
@NullMarked
public interface SearchClient extends Link<SearchClient> {
    /** Starts a client. */
    static ClientBuilder<SearchClient> builder() {
        return new ClientBuilder<SearchClient>("SearchClient", here -> () -> here);
    }

    default Books books() {
        return chain().to("books", here -> () -> here);
    }

    default Facts facts() {
        return chain().to("facts", here -> () -> here);
    }

    default Values values() {
        return chain().to("values", here -> () -> here);
    }

    default Pages pages() {
        return chain().to("pages", here -> () -> here);
    }
}
