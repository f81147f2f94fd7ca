package com.example;

import dev.catenary.runtime.ClientBuilder;
import dev.catenary.runtime.Link;
import org.jspecify.annotations.NullMarked;

/** {@code /} */
@NullMarked
public interface FiltersClient extends Link<FiltersClient> {
    /** Starts a client. */
    static ClientBuilder<FiltersClient> builder() {
        return new ClientBuilder<FiltersClient>("FiltersClient", here -> () -> here);
    }

    default Filters filters() {
        return chain().to("filters", here -> () -> here);
    }
}
