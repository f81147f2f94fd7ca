package com.example.operations;

import com.example.operations.name.Cancel;
import dev.catenary.runtime.Call;
import dev.catenary.runtime.Link;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** {@code /operations/{name}} */
@NullMarked
public interface ByName extends Link<ByName> {
    /** {@code GET /operations/{name}} */
    default void get() {
        getCall().execute();
    }

    default Call<@Nullable Void> getCall() {
        return chain().request("GET").replyNothing();
    }

    default Cancel cancel() {
        return chain().join(":cancel", here -> () -> here);
    }
}
