package com.example.delete;

import dev.catenary.runtime.Call;
import dev.catenary.runtime.Link;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** {@code /delete/{post}} */
@NullMarked
public interface ByPost extends Link<ByPost> {
    /** {@code PUT /delete/{post}} */
    default void put() {
        putCall().execute();
    }

    default Call<@Nullable Void> putCall() {
        return chain().request("PUT").replyNothing();
    }
}
