package com.example;

import dev.catenary.runtime.Call;
import dev.catenary.runtime.Link;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** {@code /cookie} */
@NullMarked
public interface Cookie extends Link<Cookie> {
    /** {@code GET /cookie} */
    default void get() {
        getCall().execute();
    }

    default Call<@Nullable Void> getCall() {
        return chain().request("GET").security("session").replyNothing();
    }
}
