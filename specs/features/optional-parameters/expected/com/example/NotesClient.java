package com.example;

import dev.catenary.runtime.ClientBuilder;
import dev.catenary.runtime.Link;
import org.jspecify.annotations.NullMarked;

/** {@code /} */
@NullMarked
public interface NotesClient extends Link<NotesClient> {
    /** Starts a client. */
    static ClientBuilder<NotesClient> builder() {
        return new ClientBuilder<NotesClient>("NotesClient", here -> () -> here);
    }

    default Notes notes() {
        return chain().to("notes", here -> () -> here);
    }
}
