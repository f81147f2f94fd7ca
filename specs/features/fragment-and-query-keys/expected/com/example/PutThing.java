package com.example;

import dev.catenary.runtime.Call;
import dev.catenary.runtime.Link;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** {@code #X-Amz-Target=Svc.PutThing} */
@NullMarked
public interface PutThing extends Link<PutThing> {
    /** {@code POST /#X-Amz-Target=Svc.PutThing} */
    default void post() {
        postCall().execute();
    }

    default Call<@Nullable Void> postCall() {
        return chain().request("POST").slash().replyNothing();
    }
}
