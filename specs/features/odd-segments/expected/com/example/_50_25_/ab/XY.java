package com.example._50_25_.ab;

import dev.catenary.runtime.Call;
import dev.catenary.runtime.Link;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** {@code /50%25/a b/x+y} */
@NullMarked
public interface XY extends Link<XY> {
    /** {@code GET /50%25/a b/x+y} */
    default void get() {
        getCall().execute();
    }

    default Call<@Nullable Void> getCall() {
        return chain().request("GET").replyNothing();
    }
}
