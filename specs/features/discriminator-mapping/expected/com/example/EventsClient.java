package com.example;

import dev.catenary.runtime.ClientBuilder;
import dev.catenary.runtime.Link;
import org.jspecify.annotations.NullMarked;

/** {@code /} */
@NullMarked
public interface EventsClient extends Link<EventsClient> {
    /** Starts a client. */
    static ClientBuilder<EventsClient> builder() {
        return new ClientBuilder<EventsClient>("EventsClient", here -> () -> here);
    }

    default Events events() {
        return chain().to("events", here -> () -> here);
    }

    default Animals animals() {
        return chain().to("animals", here -> () -> here);
    }
}
