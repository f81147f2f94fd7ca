package com.example.link.call.style.consumer;

import dev.catenary.runtime.Call;
import dev.catenary.runtime.Link;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** {@code /link/call/style/consumer/override} */
@NullMarked
public interface Override extends Link<Override> {
    /** {@code GET /link/call/style/consumer/override} */
    default void get() {
        getCall().execute();
    }

    default Call<@Nullable Void> getCall() {
        return chain().request("GET").replyNothing();
    }
}
