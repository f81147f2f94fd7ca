package com.example;

import dev.catenary.runtime.ClientBuilder;
import dev.catenary.runtime.Link;
import org.jspecify.annotations.NullMarked;

/** {@code /} */
@NullMarked
public interface TextsClient extends Link<TextsClient> {
    /** Starts a client. */
    static ClientBuilder<TextsClient> builder() {
        return new ClientBuilder<TextsClient>("TextsClient", here -> () -> here);
    }

    default Report report() {
        return chain().to("report", here -> () -> here);
    }

    default Page page() {
        return chain().to("page", here -> () -> here);
    }

    default Licence licence() {
        return chain().to("licence", here -> () -> here);
    }

    default Terms terms() {
        return chain().to("terms", here -> () -> here);
    }

    default Note note() {
        return chain().to("note", here -> () -> here);
    }
}
