package com.example;

import dev.catenary.runtime.ClientBuilder;
import dev.catenary.runtime.Link;
import org.jspecify.annotations.NullMarked;

/** {@code /} */
@NullMarked
public interface ParcelsClient extends Link<ParcelsClient> {
    /** Starts a client. */
    static ClientBuilder<ParcelsClient> builder() {
        return new ClientBuilder<ParcelsClient>("ParcelsClient", here -> () -> here);
    }

    default Parcels parcels() {
        return chain().to("parcels", here -> () -> here);
    }
}
