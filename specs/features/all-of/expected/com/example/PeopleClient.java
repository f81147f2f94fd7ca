package com.example;

import dev.catenary.runtime.ClientBuilder;
import dev.catenary.runtime.Link;
import org.jspecify.annotations.NullMarked;

/** {@code /} */
@NullMarked
public interface PeopleClient extends Link<PeopleClient> {
    /** Starts a client. */
    static ClientBuilder<PeopleClient> builder() {
        return new ClientBuilder<PeopleClient>("PeopleClient", here -> () -> here);
    }

    default People people() {
        return chain().to("people", here -> () -> here);
    }
}
