package com.example;

import dev.catenary.runtime.Call;
import dev.catenary.runtime.Link;
import org.jspecify.annotations.NullMarked;

/** {@code /summary} */
@NullMarked
public interface Summary extends Link<Summary> {
    /** {@code GET /summary} */
    default String get() {
        return getCall().execute();
    }

    default Call<String> getCall() {
        return chain().request("GET").accept("text/plain").replyText();
    }
}
