package com.example;

import dev.catenary.runtime.ClientBuilder;
import dev.catenary.runtime.Link;
import org.jspecify.annotations.NullMarked;

/** {@code /} */
@NullMarked
public interface LogsClient extends Link<LogsClient> {
    /** Starts a client. */
    static ClientBuilder<LogsClient> builder() {
        return new ClientBuilder<LogsClient>("LogsClient", here -> () -> here);
    }

    default Logs logs() {
        return chain().to("logs", here -> () -> here);
    }

    default Exports exports() {
        return chain().to("exports", here -> () -> here);
    }

    default Sequence sequence() {
        return chain().to("sequence", here -> () -> here);
    }

    default Anything anything() {
        return chain().to("anything", here -> () -> here);
    }
}
