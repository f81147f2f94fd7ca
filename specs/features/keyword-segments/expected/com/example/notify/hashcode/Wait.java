package com.example.notify.hashcode;

import dev.catenary.runtime.Call;
import dev.catenary.runtime.Link;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** {@code /notify/hashCode/wait} */
@NullMarked
public interface Wait extends Link<Wait> {
    /** {@code GET /notify/hashCode/wait} */
    default void get() {
        getCall().execute();
    }

    default Call<@Nullable Void> getCall() {
        return chain().request("GET").replyNothing();
    }
}
