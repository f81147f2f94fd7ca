package com.example;

import dev.catenary.runtime.Call;
import dev.catenary.runtime.Link;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** {@code /uploads} */
@NullMarked
public interface Uploads extends Link<Uploads> {
    /** {@code GET /uploads} */
    default void get() {
        getCall().execute();
    }

    default Call<@Nullable Void> getCall() {
        return chain().request("GET").server("https://uploads.acme.example").replyNothing();
    }

    /** {@code POST /uploads} */
    default void post() {
        postCall().execute();
    }

    default Call<@Nullable Void> postCall() {
        return chain().request("POST").server("/bulk").replyNothing();
    }
}
