package com.example.operations.name;

import dev.catenary.runtime.Call;
import dev.catenary.runtime.Link;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** {@code /operations/{name}:cancel} */
@NullMarked
public interface Cancel extends Link<Cancel> {
    /** {@code POST /operations/{name}:cancel} */
    default void post() {
        postCall().execute();
    }

    default Call<@Nullable Void> postCall() {
        return chain().request("POST").replyNothing();
    }
}
