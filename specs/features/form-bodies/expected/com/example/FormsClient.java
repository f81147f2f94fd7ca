package com.example;

import dev.catenary.runtime.ClientBuilder;
import dev.catenary.runtime.Link;
import org.jspecify.annotations.NullMarked;

/** {@code /} */
@NullMarked
public interface FormsClient extends Link<FormsClient> {
    /** Starts a client. */
    static ClientBuilder<FormsClient> builder() {
        return new ClientBuilder<FormsClient>("FormsClient", here -> () -> here);
    }

    default Charges charges() {
        return chain().to("charges", here -> () -> here);
    }

    default Notes notes() {
        return chain().to("notes", here -> () -> here);
    }

    default Files files() {
        return chain().to("files", here -> () -> here);
    }
}
