package com.example.operations;

import dev.catenary.runtime.Call;
import dev.catenary.runtime.Link;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** {@code /operations:batchGet} */
@NullMarked
public interface BatchGet extends Link<BatchGet> {
    /** {@code GET /operations:batchGet} */
    default void get() {
        getCall().execute();
    }

    default Call<@Nullable Void> getCall() {
        return chain().request("GET").replyNothing();
    }
}
