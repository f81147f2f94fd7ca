package com.example;

import dev.catenary.runtime.ClientBuilder;
import dev.catenary.runtime.Link;
import org.jspecify.annotations.NullMarked;

/** {@code /} */
@NullMarked
public interface LedgerClient extends Link<LedgerClient> {
    /** Starts a client. */
    static ClientBuilder<LedgerClient> builder() {
        return new ClientBuilder<LedgerClient>("LedgerClient", here -> () -> here);
    }

    default Stocks stocks() {
        return chain().to("stocks", here -> () -> here);
    }

    default People people() {
        return chain().to("people", here -> () -> here);
    }

    default Logs logs() {
        return chain().to("logs", here -> () -> here);
    }

    default Events events() {
        return chain().to("events", here -> () -> here);
    }

    default Feed feed() {
        return chain().to("feed", here -> () -> here);
    }

    default Visits visits() {
        return chain().to("visits", here -> () -> here);
    }

    default Blocks blocks() {
        return chain().to("blocks", here -> () -> here);
    }

    default Archive archive() {
        return chain().to("archive", here -> () -> here);
    }
}
