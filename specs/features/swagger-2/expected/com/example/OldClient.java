package com.example;

import dev.catenary.runtime.ClientBuilder;
import dev.catenary.runtime.Link;
import org.jspecify.annotations.NullMarked;

/** {@code /} */
@NullMarked
public interface OldClient extends Link<OldClient> {
    /** Starts a client. */
    static ClientBuilder<OldClient> builder() {
        return new ClientBuilder<OldClient>("OldClient", here -> () -> here)
                .baseUrl("https://old.example.com/v1");
    }

    default Pets pets() {
        return chain().to("pets", here -> () -> here);
    }

    default Login login() {
        return chain().to("login", here -> () -> here);
    }

    default Photos photos() {
        return chain().to("photos", here -> () -> here);
    }
}
