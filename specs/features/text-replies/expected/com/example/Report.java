package com.example;

import dev.catenary.runtime.Call;
import dev.catenary.runtime.Link;
import org.jspecify.annotations.NullMarked;

/** {@code /report} */
@NullMarked
public interface Report extends Link<Report> {
    /** {@code GET /report} */
    default String get() {
        return getCall().execute();
    }

    default Call<String> getCall() {
        return chain().request("GET").accept("text/csv").replyText();
    }
}
