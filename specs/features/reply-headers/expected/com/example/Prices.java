package com.example;

import dev.catenary.runtime.Call;
import dev.catenary.runtime.Link;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** {@code /prices} */
@NullMarked
public interface Prices extends Link<Prices> {
    /**
     * {@code GET /prices}
     * <p>Reply headers: {@code X-Total}, {@code X-Order}, {@code X-Request-Id}.
     */
    default void get() {
        getCall().execute();
    }

    default Call<@Nullable Void> getCall() {
        return chain().request("GET").replyNothing();
    }
}
