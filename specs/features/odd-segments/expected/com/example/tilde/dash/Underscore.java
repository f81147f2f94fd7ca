package com.example.tilde.dash;

import dev.catenary.runtime.Call;
import dev.catenary.runtime.Link;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** {@code /~/-/_} */
@NullMarked
public interface Underscore extends Link<Underscore> {
    /** {@code GET /~/-/_} */
    default void get() {
        getCall().execute();
    }

    default Call<@Nullable Void> getCall() {
        return chain().request("GET").replyNothing();
    }
}
