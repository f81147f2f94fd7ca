package com.example.files.name;

import dev.catenary.runtime.Call;
import dev.catenary.runtime.Link;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** {@code /files/{name}/purge} */
@NullMarked
public interface Purge extends Link<Purge> {
    /** {@code POST /files/{name}/purge} */
    default void post() {
        postCall().execute();
    }

    default Call<@Nullable Void> postCall() {
        return chain().request("POST").replyNothing();
    }
}
