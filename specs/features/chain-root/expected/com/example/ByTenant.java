package com.example;

import dev.catenary.runtime.Call;
import dev.catenary.runtime.Link;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** {@code /api/v2/{tenant}} */
@NullMarked
public interface ByTenant extends Link<ByTenant> {
    /** {@code DELETE /api/v2/{tenant}} */
    default void delete() {
        deleteCall().execute();
    }

    default Call<@Nullable Void> deleteCall() {
        return chain().request("DELETE").replyNothing();
    }
}
