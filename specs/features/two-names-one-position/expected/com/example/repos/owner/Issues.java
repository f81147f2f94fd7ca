package com.example.repos.owner;

import dev.catenary.runtime.Call;
import dev.catenary.runtime.Link;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** {@code /repos/{owner}/issues} */
@NullMarked
public interface Issues extends Link<Issues> {
    /** {@code GET /repos/{owner}/issues} */
    default void get() {
        getCall().execute();
    }

    default Call<@Nullable Void> getCall() {
        return chain().request("GET").replyNothing();
    }
}
