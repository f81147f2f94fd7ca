package com.example;

import dev.catenary.runtime.ClientBuilder;
import dev.catenary.runtime.Link;
import org.jspecify.annotations.NullMarked;

/** {@code /} */
@NullMarked
public interface JobsClient extends Link<JobsClient> {
    /** Starts a client. */
    static ClientBuilder<JobsClient> builder() {
        return new ClientBuilder<JobsClient>("JobsClient", here -> () -> here);
    }

    default Jobs jobs() {
        return chain().to("jobs", here -> () -> here);
    }
}
