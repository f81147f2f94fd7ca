package com.example._1_1_.v1_0.tilde;

import dev.catenary.runtime.Call;
import dev.catenary.runtime.Link;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** {@code /1.1/v1.0/~/-} */
@NullMarked
public interface Dash extends Link<Dash> {
    /** {@code GET /1.1/v1.0/~/-} */
    default void get() {
        getCall().execute();
    }

    default Call<@Nullable Void> getCall() {
        return chain().request("GET").replyNothing();
    }
}
