package com.example.analyses;

import dev.catenary.runtime.Call;
import dev.catenary.runtime.Link;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** {@code /analyses/postSarif} */
@NullMarked
public interface PostSarif extends Link<PostSarif> {
    /** {@code POST /analyses/postSarif} */
    default void post() {
        postCall().execute();
    }

    default Call<@Nullable Void> postCall() {
        return chain().request("POST").replyNothing();
    }
}
