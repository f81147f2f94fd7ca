package com.example.repos;

import com.example.repos.owner.Issues;
import dev.catenary.runtime.Call;
import dev.catenary.runtime.Link;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** {@code /repos/{owner}} */
@NullMarked
public interface ByOwner extends Link<ByOwner> {
    /** {@code GET /repos/{owner}} */
    default void get() {
        getCall().execute();
    }

    default Call<@Nullable Void> getCall() {
        return chain().request("GET").replyNothing();
    }

    default Issues issues() {
        return chain().to("issues", here -> () -> here);
    }
}
