package com.example;

import dev.catenary.runtime.ClientBuilder;
import dev.catenary.runtime.Link;
import org.jspecify.annotations.NullMarked;

/** {@code /} */
@NullMarked
public interface BillsClient extends Link<BillsClient> {
    /** Starts a client. */
    static ClientBuilder<BillsClient> builder() {
        return new ClientBuilder<BillsClient>("BillsClient", here -> () -> here);
    }

    default Bills bills() {
        return chain().to("bills", here -> () -> here);
    }

    default Avatar avatar() {
        return chain().to("avatar", here -> () -> here);
    }

    default Logo logo() {
        return chain().to("logo", here -> () -> here);
    }
}
