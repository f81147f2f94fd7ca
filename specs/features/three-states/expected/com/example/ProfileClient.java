package com.example;

import dev.catenary.runtime.ClientBuilder;
import dev.catenary.runtime.Link;
import org.jspecify.annotations.NullMarked;

/** {@code /} */
@NullMarked
public interface ProfileClient extends Link<ProfileClient> {
    /** Starts a client. */
    static ClientBuilder<ProfileClient> builder() {
        return new ClientBuilder<ProfileClient>("ProfileClient", here -> () -> here);
    }

    default Profile profile() {
        return chain().to("profile", here -> () -> here);
    }
}
