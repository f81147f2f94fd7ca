package com.example;

import dev.catenary.runtime.Call;
import dev.catenary.runtime.Link;
import org.jspecify.annotations.NullMarked;

/** {@code /note} */
@NullMarked
public interface Note extends Link<Note> {
    /** {@code PUT /note} */
    default String put(String data) {
        return putCall(data).execute();
    }

    default Call<String> putCall(String data) {
        return chain().request("PUT").text("text/plain", data).accept("text/plain").replyText();
    }
}
