package com.example;

import dev.catenary.runtime.Binary;
import dev.catenary.runtime.Call;
import dev.catenary.runtime.Link;
import org.jspecify.annotations.NullMarked;

/** {@code /terms} */
@NullMarked
public interface Terms extends Link<Terms> {
    /** {@code GET /terms} */
    default String get() {
        return getCall().execute();
    }

    default Call<String> getCall() {
        return chain().request("GET").accept("text/html, text/plain, text/markdown").replyText();
    }

    /** Does the same as {@code get}, but receives octets: {@code application/pdf}. Close what comes. */
    default Binary getBinary() {
        return getBinaryCall().execute();
    }

    default Call<Binary> getBinaryCall() {
        return chain().request("GET").accept("application/pdf").replyBinary();
    }
}
