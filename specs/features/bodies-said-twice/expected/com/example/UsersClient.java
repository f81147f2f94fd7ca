package com.example;

import dev.catenary.runtime.ClientBuilder;
import dev.catenary.runtime.Link;
import org.jspecify.annotations.NullMarked;

/** {@code /} */
@NullMarked
public interface UsersClient extends Link<UsersClient> {
    /** Starts a client. */
    static ClientBuilder<UsersClient> builder() {
        return new ClientBuilder<UsersClient>("UsersClient", here -> () -> here);
    }

    default Users users() {
        return chain().to("users", here -> () -> here);
    }

    default Pictures pictures() {
        return chain().to("pictures", here -> () -> here);
    }
}
