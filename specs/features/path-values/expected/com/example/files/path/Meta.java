package com.example.files.path;

import dev.catenary.runtime.Call;
import dev.catenary.runtime.Link;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** {@code /files/{path}/meta} */
@NullMarked
public interface Meta extends Link<Meta> {
    /** {@code GET /files/{path}/meta} */
    default void get() {
        getCall().execute();
    }

    default Call<@Nullable Void> getCall() {
        return chain().request("GET").replyNothing();
    }
}
