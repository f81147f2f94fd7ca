package com.example.default_.class_;

import dev.catenary.runtime.Call;
import dev.catenary.runtime.Link;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** {@code /default/class/{int}} */
@NullMarked
public interface ByInt extends Link<ByInt> {
    /** {@code GET /default/class/{int}} */
    default void get() {
        getCall().execute();
    }

    default Call<@Nullable Void> getCall() {
        return chain().request("GET").replyNothing();
    }
}
