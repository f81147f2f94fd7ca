package com.example;

import dev.catenary.runtime.Call;
import dev.catenary.runtime.Link;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** {@code #X-Amz-Target=Svc.ListThings} */
@NullMarked
public interface ListThings extends Link<ListThings> {
    /** {@code POST /#X-Amz-Target=Svc.ListThings} */
    default void post() {
        postCall().execute();
    }

    default Call<@Nullable Void> postCall() {
        return chain().request("POST").slash().replyNothing();
    }
}
